import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { startBroker } from './broker.ts'
import { BROKER_VARIABLE, sourcesToTry } from './environment.ts'
import { findBinary } from './find-binary.ts'
import { findOrInstallPgBouncer } from './pgbouncer/start-pgbouncer.ts'
import { installDebianRedis } from './redis/debian-redis.ts'

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
  await prepareRedis()
  // Where that fails, the test that asks for it hears why.
  await findOrInstallPgBouncer().catch(() => undefined)
  const broker = await startBroker()
  try {
    return await run(command, rest, broker.address)
  } finally {
    await broker.close()
  }
}

/** Installs what may have to be installed before the tests begin: they neither wait for apt-get nor meet each other in it. */
const prepareRedis = async (): Promise<void> => {
  const isThere = process.env.TEST_REDIS_URL || findBinary('redis-server') || findBinary('valkey-server')
  if (isThere || !sourcesToTry().includes('package')) return
  // Where that fails, the first test that asks for Redis hears why.
  await installDebianRedis().catch(() => undefined)
}

const run = (command: string, args: readonly string[], broker: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, [BROKER_VARIABLE]: broker } })
    // The command decides how to end; we end the servers after it.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)))
  })
