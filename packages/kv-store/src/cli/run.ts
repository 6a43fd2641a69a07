import { existsSync } from 'node:fs'
import type { KvStore } from '../kv-store.ts'
import { openKvStore } from '../open-kv-store.ts'
import { type Arguments, parseArguments, USAGE, UsageError } from './arguments.ts'
import { COMMANDS, type Command, type Io } from './commands.ts'

const MISUSED = 2
const FAILED = 3

/** Carries out a command line and resolves to its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes('--help') || argv[0] === 'help') {
    io.stdout.write(USAGE)
    return 0
  }
  try {
    const given = parseArguments(argv, io.env)
    const command = commandOf(given)
    const kv = await open(given, command, io)
    try {
      return await command.run({ kv, given, io })
    } finally {
      await kv.close()
    }
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`${error.message}\n\n${USAGE}`)
      return MISUSED
    }
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return FAILED
  }
}

function commandOf({ command, operands }: Arguments): Command {
  const found = COMMANDS.get(command)
  if (found === undefined) throw new UsageError(`no such command: ${command}`)
  const [min, max] = found.operands
  if (operands.length < min || operands.length > max) {
    throw new UsageError(`${command} takes ${min === max ? min : `${min} to ${max}`} operands, not ${operands.length}`)
  }
  return found
}

async function open(given: Arguments, command: Command, io: Io): Promise<KvStore> {
  const onError = (error: unknown): void => void io.stderr.write(`${String(error)}\n`)
  const common = { purgeIntervalMs: 0, onError }
  if (given.dsnEnv !== undefined) {
    const dsn = io.env[given.dsnEnv]
    if (dsn === undefined || dsn === '') throw new UsageError(`the environment has no ${given.dsnEnv}`)
    return openKvStore({ backend: 'postgres', dsn, changeLog: true, ...common })
  }
  if (given.file === undefined) throw new UsageError('which store? say --file PATH, or set KV_PATH')
  if (command.creates !== true && !existsSync(given.file)) throw new Error(`there is no such file: ${given.file}`)
  return openKvStore({ backend: 'sqlite', path: given.file, ...common })
}
