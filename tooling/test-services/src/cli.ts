import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { startBroker } from './broker.ts'
import { BROKER_VARIABLE } from './environment.ts'

const usage = `test-services run -- <command> [arguments]

Runs a command whose tests share one server of each kind. A server starts when the first test asks for it and
ends with the command. TEST_POSTGRES_URL, TEST_REDIS_URL name servers to use instead; TEST_SERVICES=path|docker|package
forces where they come from.
`

/** The command line of this package. Returns the exit code: the command's own, 128 + n when signal n ended it. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [verb, separator, command, ...rest] = args
  if (verb !== 'run' || separator !== '--' || command === undefined) {
    process.stderr.write(usage)
    return 2
  }
  const broker = await startBroker()
  try {
    return await run(command, rest, broker.address)
  } finally {
    await broker.close()
  }
}

const run = (command: string, args: readonly string[], broker: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, [BROKER_VARIABLE]: broker } })
    // The command decides how to end; we end the servers after it.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)))
  })
