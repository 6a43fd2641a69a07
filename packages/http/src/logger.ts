/** What this package logs with: `console` is one; loggers of other shapes need a few lines. */
export interface Logger {
  info(message: string, fields?: object): void
  warn(message: string, fields?: object): void
  error(message: string, fields?: object): void
}

/** A logger that writes one JSON object per line: `time`, `level`, `message`, then the fields. Errors keep their causes. */
export function jsonLogger(write: (line: string) => unknown = (line) => process.stdout.write(line)): Logger {
  const log = (level: string) => (message: string, fields?: object) => {
    write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields }, errorAsObject)}\n`)
  }
  return { info: log('info'), warn: log('warn'), error: log('error') }
}

function errorAsObject(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  // By its tag: an error of another realm (a worker, a vm context) is one too.
  if (Object.prototype.toString.call(value) !== '[object Error]') return value
  const { name, message, stack, cause } = value as Error
  return { ...(value as Error), name, message, stack, ...(cause === undefined ? {} : { cause }) }
}
