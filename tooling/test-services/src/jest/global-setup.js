// JavaScript, because Jest loads this file itself; the rest is imported by Node, which strips the types.
import { offerServices } from './services-of-run.ts'

export default offerServices
