import { processLogger } from 'server-config'

/** The log of the process, for all commands of this app. */
export const logger = processLogger()
