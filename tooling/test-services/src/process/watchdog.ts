// A child that does nothing but wait for this process to end, however it ends, and then ends the servers it left behind.
import { type ChildProcess, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

/** A server to end and a folder to remove when its owner is gone. */
export interface Watched {
  readonly pid: number
  /** What the server takes as "stop at once". */
  readonly signal: NodeJS.Signals
  readonly folder: string
}

const program = fileURLToPath(new URL('watchdog-main.ts', import.meta.url))

let watchdog: ChildProcess | undefined
let watched = new Map<number, Watched>()

const tell = (): void => {
  watchdog?.stdin?.write(`${JSON.stringify([...watched.values()])}\n`)
}

/** From now on this server ends with this process, also when this process is killed. */
export const watch = (server: Watched): void => {
  watched.set(server.pid, server)
  if (!watchdog) {
    watchdog = spawn(process.execPath, [program], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
    // Neither the child nor the pipe to it keeps this process alive; the pipe closes when this process is gone.
    watchdog.unref()
    ;(watchdog.stdin as Socket).unref()
    watchdog.stdin?.on('error', () => {})
  }
  tell()
}

/** The server has ended, or is somebody else's now. */
export const forget = (pid: number): void => {
  if (!watched.delete(pid)) return
  tell()
  if (watched.size > 0) return
  watchdog?.stdin?.end()
  watchdog = undefined
  watched = new Map()
}
