import { removeProjects } from './projects.ts'

export default removeProjects
