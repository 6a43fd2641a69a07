import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** One line of the app's log. */
export interface LogLine {
  readonly level: string
  readonly message: string
  readonly [field: string]: any
}

export interface AppProcessOptions {
  /** Besides `PATH`, `PORT=0` and `LOG_FORMAT=json`. Nothing else of the test's own environment is there. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly args?: readonly string[]
  /** Called with the app's folder before the app starts. */
  readonly prepare?: (folder: string) => void
}

/** How long `says` waits. Less than a test may take, so that a failure shows the log. */
const PATIENCE_MS = 45_000

/** A program of an app in a process of its own, as the app's scripts start it: on a free port, in a new empty folder. */
export class AppProcess {
  /** Where the program runs; removed with the process. */
  readonly folder = mkdtempSync(join(tmpdir(), 'app-'))
  readonly log: LogLine[] = []
  readonly exit: Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>
  stderr = ''
  readonly #child: ChildProcess
  #ended = false
  #changed = Promise.withResolvers<void>()

  constructor(program: URL, { env = {}, args = [], prepare }: AppProcessOptions = {}) {
    prepare?.(this.folder)
    this.#child = spawn(process.execPath, ['--conditions=modkit-source', fileURLToPath(program), ...args], {
      env: { PATH: process.env.PATH, PORT: '0', LOG_FORMAT: 'json', ...env },
      cwd: this.folder,
    })
    createInterface({ input: this.#child.stdout! }).on('line', (line) => {
      this.log.push(parse(line))
      this.#change()
    })
    this.#child.stderr!.setEncoding('utf8').on('data', (text) => {
      this.stderr += text
    })
    this.exit = once(this.#child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
    void this.exit.then(() => {
      this.#ended = true
      this.#change()
    })
  }

  get pid(): number {
    return this.#child.pid!
  }

  /** The first line whose message begins so; waits for it. Throws with the log when the app ends without it. */
  async says(start: string): Promise<LogLine> {
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const line = this.log.find(({ message }) => message.startsWith(start))
      if (line !== undefined) return line
      if (this.#ended) throw new Error(`the app ended without saying "${start}": ${this.#said()}`)
      if (Date.now() > deadline) throw new Error(`the app did not say "${start}": ${this.#said()}`)
      await this.#nextChange(deadline)
    }
  }

  /** Where it listens; waits until it does. */
  async url(): Promise<string> {
    return (await this.says('listening on')).url
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.exit
    rmSync(this.folder, { recursive: true, force: true })
  }

  #change(): void {
    this.#changed.resolve()
    this.#changed = Promise.withResolvers()
  }

  async #nextChange(deadline: number): Promise<void> {
    const { promise, resolve } = this.#changed
    const timer = setTimeout(resolve, deadline - Date.now() + 1)
    await promise
    clearTimeout(timer)
  }

  #said(): string {
    return `${JSON.stringify(this.log)} ${this.stderr}`
  }
}

/** What is no JSON was not written by the app's logger; it stays readable. */
function parse(line: string): LogLine {
  try {
    return JSON.parse(line)
  } catch {
    return { level: 'none', message: line }
  }
}
