import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'

const PROGRAM = fileURLToPath(new URL('programs/server.ts', import.meta.url))
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
})

/** The program in a process of its own, with what it said so far. */
class Program {
  readonly lines: string[] = []
  readonly exit: Promise<readonly [code: number | null, signal: string | null]>
  errors = ''
  readonly #child: ChildProcess
  readonly #reader: ReturnType<typeof createInterface>

  constructor(env: Record<string, string> = {}) {
    this.#child = spawn(process.execPath, ['--conditions=modkit-source', PROGRAM], { env: { ...process.env, ...env } })
    children.push(this.#child)
    this.#reader = createInterface({ input: this.#child.stdout! }).on('line', (line) => this.lines.push(line))
    this.#child.stderr!.setEncoding('utf8').on('data', (text) => {
      this.errors += text
    })
    this.exit = once(this.#child, 'close') as Promise<[number | null, string | null]>
  }

  async says(start: string): Promise<string> {
    for (;;) {
      const line = this.lines.find((said) => said.startsWith(start))
      if (line !== undefined) return line.slice(start.length).trim()
      await once(this.#reader, 'line')
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }
}

describe('a program under runMain and serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes what is in flight at %s, closes the app, exits with 0',
    async (signal) => {
      const program = new Program()
      const answer = fetch(`${await program.says('url')}/slow`)
      await program.says('in flight')
      program.kill(signal)
      expect(await (await answer).text()).toBe('at last')
      expect(await program.exit).toEqual([0, null])
      expect(program.lines.slice(-3, -1)).toEqual(['cleaned', 'first cleaned'])
      expect(program.errors).toBe('')
    },
  )

  test('ends at once at the second signal', async () => {
    const program = new Program({ HANG: 'request' })
    const answer = fetch(`${await program.says('url')}/slow`)
    const cut = expect(answer).rejects.toThrow()
    await program.says('in flight')
    program.kill('SIGTERM')
    await program.says('shutting down')
    program.kill('SIGTERM')
    expect(await program.exit).toEqual([143, null])
    expect(program.lines).not.toContain('cleaned')
    await cut
  })

  test('cleans up at a signal during the bootstrap, exits with 0', async () => {
    const program = new Program({ HANG: 'build' })
    await program.says('building')
    program.kill('SIGTERM')
    expect(await program.exit).toEqual([0, null])
    expect(program.lines).toEqual(expect.arrayContaining(['first cleaned', 'stopped before the start was complete']))
  })

  test('exits with 1 when the bootstrap fails, and says why', async () => {
    const program = new Program({ FAIL: 'build' })
    expect(await program.exit).toEqual([1, null])
    expect(program.errors).toContain('no database')
    expect(program.lines).toContain('first cleaned')
  })

  test('exits with 1 when the app does not close cleanly', async () => {
    const program = new Program({ FAIL: 'cleanup' })
    await program.says('url')
    program.kill('SIGTERM')
    expect(await program.exit).toEqual([1, null])
    expect(program.errors).toContain('no goodbye')
    expect(program.lines.at(-2)).toBe('first cleaned')
  })

  test('ends although a forgotten timer would keep the process', async () => {
    const program = new Program({ HANG: 'timer' })
    await program.says('url')
    program.kill('SIGTERM')
    expect(await program.exit).toEqual([0, null])
  })
})
