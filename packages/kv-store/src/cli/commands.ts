import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { text as readText } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { isKvError } from '../errors.ts'
import { stringifyTagged } from '../json.ts'
import type { KvStore } from '../kv-store.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { ProgressBar } from './progress.ts'

/** What a command works with. */
export interface Session {
  readonly kv: KvStore
  readonly given: Arguments
  readonly io: Io
}

/** The streams of the process, and how it is told to stop. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/** A command: how many operands it takes, whether the file may be new, and what it does. Resolves to the exit code. */
export interface Command {
  readonly operands: readonly [min: number, max: number]
  readonly creates?: boolean
  run(session: Session): Promise<number>
}

const NOT_FOUND = 1

const print = ({ io }: Session, text: string): void => void io.stdout.write(`${text}\n`)

const bar = (label: string, { given, io }: Session): ProgressBar => {
  const shown = given.progress ?? io.stderr.isTTY === true
  return new ProgressBar(label, shown ? (text) => void io.stderr.write(text) : undefined)
}

/** A value for people: text as it is, bytes as base64, the rest as JSON. */
const show = (value: unknown): string => {
  if (typeof value === 'string') return value
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : stringifyTagged(value)
}

/** A value for programs. */
const toJson = (value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value

const get: Command = {
  operands: [2, 2],
  async run(session) {
    const [group, key] = session.given.operands as [string, string]
    const entry = await session.kv.getEntry(group, key)
    if (entry === undefined) return NOT_FOUND
    print(session, session.given.json ? stringifyTagged({ ...entry, value: toJson(entry.value) }) : show(entry.value))
    return 0
  },
}

const set: Command = {
  operands: [3, 3],
  creates: true,
  async run(session) {
    const { given, kv, io } = session
    const [group, key, operand] = given.operands as [string, string, string]
    const text = operand === '-' ? await readText(io.stdin) : operand
    const value = given.as === 'json' ? parseJson(text) : text
    try {
      const result = await kv.set(group, key, value, {
        ...(given.ttl !== undefined && { ttl: given.ttl }),
        ifAbsent: given.ifAbsent,
      })
      if (given.json) print(session, JSON.stringify(result))
      return 0
    } catch (error) {
      if (isKvError(error, 'KV_CONFLICT')) return NOT_FOUND
      throw error
    }
  },
}

const remove: Command = {
  operands: [1, 2],
  async run(session) {
    const { given, kv } = session
    const [group, key] = given.operands as [string, string?]
    const deleted = key === undefined ? await kv.deleteGroup(group) : Number(await kv.delete(group, key))
    if (given.json) print(session, JSON.stringify({ deleted }))
    return deleted > 0 ? 0 : NOT_FOUND
  },
}

const ls: Command = {
  operands: [0, 1],
  async run(session) {
    const { given, kv } = session
    const [group] = given.operands
    const names = group === undefined ? await kv.groups(given.prefix) : kv.keys(group, { prefix: given.prefix })
    for await (const name of names) print(session, given.json ? JSON.stringify(name) : name)
    return 0
  },
}

const watch: Command = {
  operands: [0, 2],
  async run(session) {
    const { given, kv, io } = session
    const [group, key] = given.operands
    // Without a log nothing that others write would ever show: better to say so than to wait.
    kv.unwatch(kv.watch({ since: given.since ?? '0' }))
    const watcher = kv.watch({
      ...(group !== undefined && { group }),
      ...(key !== undefined && { key }),
      ...(given.since !== undefined && { since: given.since }),
      buffer: 10_000,
      signal: io.signal,
    })
    let left = given.count ?? Number.POSITIVE_INFINITY
    if (left === 0) return 0
    // The store's own timers do not keep a process alive, and nothing else here does.
    const alive = setInterval(() => {}, 60_000)
    io.stderr.write('watching\n')
    try {
      for await (const event of watcher) {
        const value = event.value === undefined ? '' : ` ${show(event.value)}`
        const line = stringifyTagged({ ...event, ...('value' in event && { value: toJson(event.value) }) })
        print(session, given.json ? line : `${event.type} ${event.group} ${event.key}${value}`)
        if (--left === 0) break
      }
    } finally {
      clearInterval(alive)
    }
    return 0
  },
}

const purge: Command = {
  operands: [0, 0],
  async run(session) {
    const purged = await session.kv.purgeExpired({ signal: session.io.signal })
    print(session, session.given.json ? JSON.stringify({ purged }) : `${purged}`)
    return 0
  },
}

const stats: Command = {
  operands: [0, 0],
  async run(session) {
    const found = await session.kv.stats()
    if (session.given.json) print(session, JSON.stringify(found))
    else for (const [name, value] of Object.entries(found)) print(session, `${name} ${value}`)
    return 0
  },
}

const exportAll: Command = {
  operands: [0, 1],
  async run(session) {
    const { given, kv, io } = session
    const [path] = given.operands
    const progress = bar('exported', session)
    const total = await kv.countAll(given.prefix)
    let done = 0
    async function* lines(): AsyncGenerator<string> {
      for await (const line of kv.export({ prefix: given.prefix, signal: io.signal })) {
        yield `${line}\n`
        progress.update({ done: ++done, total })
      }
    }
    // A pipeline waits for slow readers, and fails when they leave or the file cannot be written.
    if (path === undefined) await pipeline(lines, io.stdout, { end: false })
    else await pipeline(lines, createWriteStream(path))
    progress.end()
    if (path !== undefined && given.json) print(session, JSON.stringify({ exported: done }))
    return 0
  },
}

const importAll: Command = {
  operands: [0, 1],
  creates: true,
  async run(session) {
    const { given, kv, io } = session
    const [path] = given.operands
    const input = path === undefined || path === '-' ? io.stdin : createReadStream(path)
    const progress = bar('imported', session)
    const result = await kv.import(createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }), {
      existing: given.skipExisting ? 'skip' : 'overwrite',
      onProgress: (state) => progress.update(state),
      signal: io.signal,
    })
    progress.end()
    print(session, given.json ? JSON.stringify(result) : `${result.written} written, ${result.skipped} skipped`)
    return 0
  },
}

const backup: Command = {
  operands: [1, 1],
  async run(session) {
    const progress = bar('pages copied', session)
    await session.kv.backup(session.given.operands[0]!, {
      onProgress: (state) => progress.update(state),
      signal: session.io.signal,
    })
    progress.end()
    return 0
  },
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('the value is not JSON')
  }
}

/** The commands by name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['get', get],
  ['set', set],
  ['delete', remove],
  ['ls', ls],
  ['watch', watch],
  ['purge', purge],
  ['stats', stats],
  ['export', exportAll],
  ['import', importAll],
  ['backup', backup],
])
