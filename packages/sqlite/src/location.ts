import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Whether a file may be written, and whether it is created when it is not there. */
export type OpenMode = 'ro' | 'rw' | 'rwc'

/** Where a database is. */
export type Location =
  | { readonly kind: 'memory' }
  /** `path` is absolute, so that no driver interprets it and no later `chdir` changes it. */
  | { readonly kind: 'file'; readonly path: string; readonly mode: OpenMode }

const MODES = ['ro', 'rw', 'rwc', 'memory']

/**
 * Reads a path, `:memory:` or a `file:` DSN, alike for every driver: `file:notes.db`, `file:/var/lib/notes.db?mode=ro`.
 *
 * @throws TypeError that says what is wrong, without the path
 */
export function parseLocation(text: string): Location {
  if (text.trim() === '') throw new TypeError('the path is blank')
  if (text === ':memory:') return { kind: 'memory' }
  return text.startsWith('file:') ? parseDsn(text) : fileAt(text, 'rwc')
}

function parseDsn(dsn: string): Location {
  if (dsn.includes('#')) throw new TypeError('the DSN holds a "#": write %23 if it belongs to the path')
  const [address = '', ...rest] = dsn.slice('file:'.length).split('?')
  const mode = parseMode(rest.join('?'))
  const path = parseAddress(address)
  if (mode === 'memory' || path === ':memory:') return { kind: 'memory' }
  if (path === '') throw new TypeError('the DSN holds no path')
  return fileAt(path, mode)
}

function parseMode(query: string): OpenMode | 'memory' {
  const parameters = [...new URLSearchParams(query)]
  for (const [key] of parameters) {
    if (key !== 'mode') throw new TypeError(`the DSN has a parameter that is not supported: "${key}". Only "mode" is`)
  }
  if (parameters.length > 1) throw new TypeError('the DSN gives "mode" more than once')
  const mode = parameters[0]?.[1] ?? 'rwc'
  if (!MODES.includes(mode)) throw new TypeError(`the DSN has an unknown mode: it is one of ${MODES.join(', ')}`)
  return mode as OpenMode | 'memory'
}

// `file:relative`, `file:/absolute`, `file:///absolute` and `file://localhost/absolute`.
function parseAddress(address: string): string {
  if (address.startsWith('//')) {
    const host = address.slice(2).split('/', 1)[0]
    if (host !== '' && host !== 'localhost') throw new TypeError('the DSN names a host: a database file is local')
    return decodePath(() => fileURLToPath(`file:${address}`))
  }
  return decodePath(() => decodeURIComponent(address))
}

function decodePath(decode: () => string): string {
  try {
    return decode()
  } catch {
    throw new TypeError('the path of the DSN is not properly percent-encoded')
  }
}

function fileAt(path: string, mode: OpenMode): Location {
  if (path.includes('\0')) throw new TypeError('the path holds a NUL character')
  // One driver trims names and so would open another file than the others do.
  if (path !== path.trim()) throw new TypeError('the path begins or ends with white space')
  return { kind: 'file', path: resolve(path), mode }
}
