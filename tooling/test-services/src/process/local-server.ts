// A server that runs as a process of this machine, on 127.0.0.1, in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import type { PrivateServer } from '../server.ts'
import { endTree, processTree, signalAll, waitForEnd } from './process-tree.ts'
import { removeScratchFolder } from './scratch-folder.ts'
import type { ServerUser } from './server-user.ts'
import { forget, watch } from './watchdog.ts'

export interface LocalServerOptions {
  readonly source: string
  /** The executable; `argv0` when it decides by its name what it is. */
  readonly binary: string
  readonly argv0?: string
  readonly args: (port: number) => readonly string[]
  /** Writes what holds the port besides the arguments, before the server starts. */
  readonly configure?: (port: number) => Promise<void>
  /** From `scratchFolder`; removed by `close`. Holds the log. */
  readonly folder: string
  readonly user: ServerUser
  /** The signal that the server takes as "stop at once". */
  readonly endSignal: NodeJS.Signals
  readonly url: (port: number) => string
  /** Whether the server answers at this URL; never throws. */
  readonly answers: (url: string) => Promise<boolean>
}

/** How long a server may take until it answers, on a machine that does a lot besides. */
const START_TIMEOUT = 60_000

/** Starts the server on a free port. Throws with the end of its log when it does not come up. */
export const openLocalServer = async (options: LocalServerOptions): Promise<PrivateServer> => {
  // Somebody can take the port between the question and the start.
  for (let attempt = 1; ; attempt++) {
    const server = new LocalServer(options, await freePort())
    try {
      await server.launch()
      return server
    } catch (error) {
      await server.kill()
      if (attempt === 3) {
        await server.close()
        throw error
      }
    }
  }
}

class LocalServer implements PrivateServer {
  readonly host = '127.0.0.1'
  readonly port: number
  readonly #options: LocalServerOptions
  #child: ChildProcess | undefined

  constructor(options: LocalServerOptions, port: number) {
    this.#options = options
    this.port = port
  }

  get url(): string {
    return this.#options.url(this.port)
  }

  get source(): string {
    return this.#options.source
  }

  async launch(): Promise<void> {
    const { binary, argv0, args, configure, folder, user, endSignal, answers } = this.#options
    await configure?.(this.port)
    const log = openSync(this.#log, 'a')
    const child = spawn(binary, args(this.port), {
      ...user,
      ...(argv0 === undefined ? {} : { argv0 }),
      cwd: folder,
      detached: true,
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    child.unref()
    this.#child = child
    let failure: Error | undefined
    child.once('error', (error) => {
      failure = error
    })
    child.once('exit', () => {
      if (child.pid !== undefined) forget(child.pid)
    })
    if (child.pid !== undefined) watch({ pid: child.pid, signal: endSignal, folder })

    const deadline = Date.now() + START_TIMEOUT
    while (!(await answers(this.url))) {
      if (failure || child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
        throw new Error(`server does not start: source="${this.source}"\n${this.#logTail()}`, { cause: failure })
      }
      await sleep(25)
    }
  }

  async stop(): Promise<void> {
    // The root first: a frozen parent starts no more children.
    const pid = this.#pid()
    signalAll([pid], 'SIGSTOP')
    signalAll(processTree(pid), 'SIGSTOP')
  }

  async continue(): Promise<void> {
    signalAll(processTree(this.#pid()).reverse(), 'SIGCONT')
  }

  async kill(): Promise<void> {
    const child = this.#child
    if (child?.pid === undefined) return
    const tree = processTree(child.pid)
    signalAll(tree, 'SIGKILL')
    if (!(await waitForEnd(tree, START_TIMEOUT))) throw new Error(`processes survive SIGKILL: pids="${tree.join(' ')}"`)
    // Until its parent has heard of its end it still has its pid, and Postgres would refuse to start beside it.
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }

  async restart(): Promise<void> {
    await this.kill()
    await this.launch()
  }

  async close(): Promise<void> {
    const pid = this.#child?.pid
    if (pid !== undefined) {
      await endTree(pid, this.#options.endSignal)
      forget(pid)
      this.#child = undefined
    }
    await removeScratchFolder(this.#options.folder)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  get #log(): string {
    return join(this.#options.folder, 'server.log')
  }

  #pid(): number {
    const pid = this.#child?.pid
    if (pid === undefined || processTree(pid).length === 0)
      throw new Error(`server is not running: source="${this.source}"`)
    return pid
  }

  #logTail(): string {
    return readFileSync(this.#log, 'utf8').split('\n').slice(-20).join('\n')
  }
}
