// An app as a process of its own.
export { AppProcess, type AppProcessOptions, type LogLine } from './app-process.ts'
// Many clients at once.
export { type CrowdRequest, crowd } from './crowd.ts'
