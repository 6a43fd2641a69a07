// A Postgres server is a tree of processes, each in a session of its own: a signal to the process group reaches one of them.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

interface Process {
  readonly pid: number
  readonly parent: number
  /** Ended, but its parent has not asked how yet. */
  readonly defunct: boolean
}

const fromProc = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // "pid (name) state parent …": the name may hold spaces and brackets, so read behind its last bracket.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        return [{ pid: Number(name), parent: Number(parent), defunct: state === 'Z' || state === 'X' }]
      } catch {
        return [] // ended while we read
      }
    })

const fromPs = (): Process[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields.length === 3)
    .map(([pid, parent, state]) => ({
      pid: Number(pid),
      parent: Number(parent),
      defunct: state?.startsWith('Z') ?? false,
    }))

const processes = (): Process[] => (process.platform === 'linux' ? fromProc() : fromPs())

/** `pid` and everything below it that is running, parents first. */
export const processTree = (pid: number): number[] => {
  const all = processes().filter((each) => !each.defunct)
  const tree = all.filter((each) => each.pid === pid).map((each) => each.pid)
  for (const parent of tree) tree.push(...all.filter((each) => each.parent === parent).map((each) => each.pid))
  return tree
}

/** Sends `signal` to each process; one that has ended meanwhile is left out. */
export const signalAll = (pids: readonly number[], signal: NodeJS.Signals): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

/** Waits until none of `pids` runs; false when some still do after `timeout` milliseconds. */
export const waitForEnd = async (pids: readonly number[], timeout: number): Promise<boolean> => {
  const deadline = Date.now() + timeout
  for (;;) {
    const running = new Set(processes().flatMap((each) => (each.defunct ? [] : [each.pid])))
    if (!pids.some((pid) => running.has(pid))) return true
    if (Date.now() > deadline) return false
    await sleep(20)
  }
}

/**
 * Ends a tree of processes: `signal` to its root, which may be frozen, and SIGKILL to whatever is left after `patience` milliseconds.
 * Returns when nothing of it runs.
 */
export const endTree = async (pid: number, signal: NodeJS.Signals, patience = 5_000): Promise<void> => {
  const tree = processTree(pid)
  if (tree.length === 0) return
  signalAll([pid], signal)
  signalAll(tree, 'SIGCONT')
  if (await waitForEnd(tree, patience)) return
  signalAll(tree, 'SIGKILL')
  await waitForEnd(tree, patience)
}
