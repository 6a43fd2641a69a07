import { type ConfigSource, configValue, oneOf, readConfig } from '@modkit/config'
import { jsonLogger, type Logger, textLogger } from '@modkit/http'
import { token } from '@modkit/kernel'

const LOG_FORMAT = token('log.format').of<'text' | 'json'>()
const value = configValue(LOG_FORMAT, { key: 'LOG_FORMAT', parse: oneOf('text', 'json'), default: 'text' })

/** The log of a process, as `LOG_FORMAT` says: `text` for people, or `json`. Made outside the app, since it is there before it. */
export const processLogger = (source: ConfigSource = process.env): Logger =>
  readConfig([value], source)[0] === 'json' ? jsonLogger() : textLogger()
