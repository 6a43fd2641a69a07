import { spawn } from 'node:child_process'

export interface Outcome {
  readonly code: number
  /** Standard output and standard error, as they came. */
  readonly output: string
}

/** Runs a command of the workspace to its end. */
export const runCommand = (command: string, args: readonly string[], cwd: string): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk
      })
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
