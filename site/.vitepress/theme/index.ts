// The default theme without its web font: pages ask nobody for anything.
import theme from 'vitepress/theme-without-fonts'
import './style.css'

export default theme
