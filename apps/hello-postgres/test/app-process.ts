import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** One line of the app's log. */
export interface LogLine {
  readonly level: string
  readonly message: string
  readonly [field: string]: any
}

/** A command of the app in a process of its own, started as `pnpm start` and the like start it, on a free port. */
export class AppProcess {
  readonly log: LogLine[] = []
  readonly exit: Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>
  stderr = ''
  readonly #child: ChildProcess
  #grown = Promise.withResolvers<void>()

  constructor(command: 'start' | 'main' | 'migrate', env: Record<string, string | undefined>) {
    const file = fileURLToPath(new URL(`../src/${command}.ts`, import.meta.url))
    const { PATH } = process.env
    this.#child = spawn(process.execPath, ['--conditions=modkit-source', file], {
      env: { PATH, PORT: '0', LOG_FORMAT: 'json', ...env },
    })
    createInterface({ input: this.#child.stdout! }).on('line', (line) => {
      this.log.push(JSON.parse(line))
      this.#grown.resolve()
      this.#grown = Promise.withResolvers()
    })
    this.#child.stderr!.setEncoding('utf8').on('data', (text) => {
      this.stderr += text
    })
    this.exit = once(this.#child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
    void this.exit.then(() => this.#grown.resolve())
  }

  /** The first line whose message begins so; waits for it. */
  async says(start: string): Promise<LogLine> {
    for (;;) {
      const line = this.log.find(({ message }) => message.startsWith(start))
      if (line !== undefined) return line
      if (this.#child.exitCode !== null) {
        throw new Error(`the app ended without saying "${start}": ${JSON.stringify(this.log)} ${this.stderr}`)
      }
      await this.#grown.promise
    }
  }

  async url(): Promise<string> {
    return (await this.says('listening on')).url
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode === null) this.#child.kill('SIGKILL')
    await this.exit
  }
}
