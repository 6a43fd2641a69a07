// JavaScript, because Jest loads this file itself; the rest is imported by Node, which strips the types.
import { setUpProjects } from './projects.ts'

export default setUpProjects
