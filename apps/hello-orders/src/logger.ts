import { jsonLogger, textLogger } from '@modkit/http'
import { logFormat } from './config.ts'

/** The log of the process, for all commands of this app. */
export const logger = logFormat() === 'json' ? jsonLogger() : textLogger()
