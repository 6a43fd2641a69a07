import { endServices } from './services-of-run.ts'

export default endServices
