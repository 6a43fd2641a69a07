// A contender lives in a process of its own: nobody else's garbage, types or optimizer feedback are in its way.
import { fork, spawn } from 'node:child_process'

/**
 * Flags for everybody. Some libraries recurse once per dependency and overflow the usual stack on long chains. And a function
 * of thousands of lines, as generated programs have one, is kept from the optimizer: an app runs its `main` once.
 */
const execArgv = ['--stack-size=3900', '--max-optimized-bytecode-size=20000']

/** A program that answers calls. */
export interface Child {
  call(method: string, ...args: unknown[]): Promise<any>
  end(): void
}

/** Starts `program`, which uses `answer`, with the arguments it needs; waits until it is ready. */
export const startChild = async (program: URL, ...args: string[]): Promise<Child> => {
  const child = fork(program, args, { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  let pending: PromiseWithResolvers<unknown> | undefined = Promise.withResolvers()
  child.on('message', (message: { value: unknown } | { error: string }) => {
    if ('error' in message) pending?.reject(new Error(`${args.join(' ')}: ${message.error}`))
    else pending?.resolve(message.value)
  })
  child.on('exit', (code) => pending?.reject(new Error(`${args.join(' ')}: exited with ${code}`)))
  await pending.promise
  return {
    call(method, ...given) {
      pending = Promise.withResolvers()
      child.send({ method, args: given })
      return pending.promise
    },
    end: () => void child.kill(),
  }
}

/** In the child: answers calls with `methods`. Call it when everything is loaded. */
export const answer = (methods: Record<string, (...args: any[]) => unknown>): void => {
  process.on('message', async ({ method, args }: { method: string; args: unknown[] }) => {
    try {
      process.send!({ value: await methods[method]!(...args) })
    } catch (error) {
      process.send!({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
  process.send!({ value: 'ready' })
}

/** Runs a program to its end: what it printed, and the milliseconds from spawn to exit. */
export const runProgram = (program: string, ...args: string[]): Promise<{ output: string; elapsedMs: number }> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, [...execArgv, program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => {
      const elapsedMs = performance.now() - began
      if (code === 0) resolve({ output, elapsedMs })
      else reject(new Error(`${program} ${args.join(' ')} exited with ${code}`))
    })
  })
