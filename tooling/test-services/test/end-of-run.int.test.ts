// Whatever happens to a run of tests, its servers end with it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })

const firstLine = async (child: ChildProcess): Promise<string> => {
  let text = ''
  for await (const chunk of child.stdout ?? []) {
    text += chunk
    if (text.includes('\n')) break
  }
  return text.trim()
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

const untilRefused = async (port: number): Promise<void> => {
  const deadline = Date.now() + 30_000
  while (await accepts(port)) {
    if (Date.now() > deadline) throw new Error(`server outlives its run: port=${port}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('servers end', () => {
  it('when the process that started them is killed without a chance to clean up', async () => {
    const owner = start([file('programs/start-and-wait.ts')])
    const ports: number[] = JSON.parse(await firstLine(owner))
    expect(await Promise.all(ports.map(accepts))).toEqual([true, true])

    owner.kill('SIGKILL')
    await Promise.all(ports.map(untilRefused))
  }, 90_000)

  it('with the command of `test-services run`, which passes its exit code on', async () => {
    const program = `import(${JSON.stringify(file('programs/ask-broker.ts'))}).then(() => process.exit(7))`
    const run = start([file('../bin/test-services.js'), 'run', '--', process.execPath, '-e', program], {
      TEST_SERVICES_BROKER: '',
    })
    const exit = once(run, 'exit')
    const port = Number(await firstLine(run))
    expect(port).toBeGreaterThan(0)
    expect((await exit)[0]).toBe(7)
    await untilRefused(port)
  }, 90_000)

  it('never started when no test asked', async () => {
    const run = start([file('../bin/test-services.js'), 'run', '--', process.execPath, '-e', ''])
    let said = ''
    run.stderr?.on('data', (chunk) => {
      said += chunk
    })
    expect((await once(run, 'exit'))[0]).toBe(0)
    expect(said).toBe('')
  })
})
