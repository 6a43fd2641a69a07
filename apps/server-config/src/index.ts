// Where an app listens.

// How it logs.
export { processLogger } from './process-logger.ts'
export { HOST, PORT, serverConfigValues } from './server-config.ts'
