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

/** A logger for people: time, level and message on one line; below it the error's causes, and the stack of the first. */
export function textLogger(write: (line: string) => unknown = (line) => process.stdout.write(line)): Logger {
  const log = (level: string) => (message: string, fields?: { readonly error?: unknown }) => {
    const lines = [
      `${new Date().toISOString().slice(11, 23)} ${level.padEnd(5)} ${message}`,
      ...linesOf(fields?.error, message),
    ]
    write(lines.map((line) => `${line}\n`).join(''))
  }
  return { info: log('info'), warn: log('warn'), error: log('error') }
}

function linesOf(error: unknown, said: string): string[] {
  const chain: unknown[] = []
  for (let each = error; each !== undefined && !chain.includes(each); each = (each as Partial<Error> | null)?.cause)
    chain.push(each)
  const first = chain.at(-1) as Partial<Error> | null | undefined
  const stack = first?.stack?.split('\n').filter((line) => /^ +at /.test(line)) ?? []
  const words = chain.map((each, depth) => `  ${depth === 0 ? '' : 'caused by '}${each}`)
  // The message of the line often is the error's own.
  const known = typeof error === 'object' && said.includes((error as Partial<Error> | null)?.message || '\0')
  return [...words.slice(known ? 1 : 0), ...stack]
}

function errorAsObject(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  // By its tag: an error of another realm (a worker, a vm context) is one too.
  if (Object.prototype.toString.call(value) !== '[object Error]') return value
  const { name, message, stack, cause } = value as Error
  return { ...(value as Error), name, message, stack, ...(cause === undefined ? {} : { cause }) }
}
