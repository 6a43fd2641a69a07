import { parseArgs } from 'node:util'
import { milliseconds } from '@modkit/kernel'

/** The command line cannot be understood; the message says why. */
export class UsageError extends Error {}

/** What the command line says. */
export interface Arguments {
  readonly command: string
  readonly operands: readonly string[]
  readonly file: string | undefined
  /** The name of the environment variable that holds the address of a Postgres database. */
  readonly dsnEnv: string | undefined
  readonly json: boolean
  readonly progress: boolean | undefined
  readonly as: 'text' | 'json'
  /** In milliseconds. */
  readonly ttl: number | undefined
  readonly ifAbsent: boolean
  readonly prefix: string
  readonly skipExisting: boolean
  readonly since: string | undefined
  readonly count: number | undefined
}

/** How to call it. */
export const USAGE = `kv-store: a group/key store, from the command line

  kv-store get GROUP KEY                 print a value
  kv-store set GROUP KEY VALUE           store it; - reads standard input   --as json, --ttl 5m, --if-absent
  kv-store delete GROUP [KEY]            delete a key, or a whole group
  kv-store ls [GROUP]                    groups, or the keys of a group      --prefix P
  kv-store watch [GROUP [KEY]]           print changes as they come          --since POSITION, --count N
                                         (of a file that an app keeps a change log in)
  kv-store purge                         remove what has expired
  kv-store stats                         keys, groups, bytes
  kv-store export [FILE]                 every key as a line of JSON         --prefix P
  kv-store import [FILE]                 store such lines                    --skip-existing
  kv-store backup FILE                   copy a SQLite file while it is used

  --file PATH      the SQLite file; KV_PATH unless given
  --dsn-env NAME   a Postgres database instead: the variable that holds its address
  --json           print JSON, one document per line
  --progress       show progress on standard error (a terminal gets it unasked; --no-progress)

Exit codes: 0 done, 1 there was no such key, 2 not understood, 3 the store failed.
`

/** @throws UsageError */
export function parseArguments(argv: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  const { values, positionals } = parse(argv)
  const [command, ...operands] = positionals
  if (command === undefined) throw new UsageError('a command is missing')
  const { as = 'text' } = values
  if (as !== 'text' && as !== 'json') throw new UsageError(`--as takes text or json, not ${as}`)
  return {
    command,
    operands,
    file: values.file ?? env.KV_PATH,
    dsnEnv: values['dsn-env'],
    json: values.json ?? false,
    progress: values.progress,
    as,
    ttl: values.ttl === undefined ? undefined : durationOf(values.ttl),
    ifAbsent: values['if-absent'] ?? false,
    prefix: values.prefix ?? '',
    skipExisting: values['skip-existing'] ?? false,
    since: values.since,
    count: values.count === undefined ? undefined : countOf(values.count),
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      allowNegative: true,
      options: {
        file: { type: 'string' },
        'dsn-env': { type: 'string' },
        json: { type: 'boolean' },
        progress: { type: 'boolean' },
        as: { type: 'string' },
        ttl: { type: 'string' },
        'if-absent': { type: 'boolean' },
        prefix: { type: 'string' },
        'skip-existing': { type: 'boolean' },
        since: { type: 'string' },
        count: { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function durationOf(text: string): number {
  try {
    return milliseconds(text)
  } catch {
    throw new UsageError(`--ttl takes a duration such as 30s or 5m, not ${text}`)
  }
}

function countOf(text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`--count takes a whole number, not ${text}`)
  return Number(text)
}
