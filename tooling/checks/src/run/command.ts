import { spawn } from 'node:child_process'

export interface Outcome {
  readonly code: number
  /** What it wrote to standard output. */
  readonly output: string
  /** What it wrote to standard error. */
  readonly errors: string
}

/** Runs a command of the workspace to its end. */
export const runCommand = (command: string, args: readonly string[], cwd: string): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output, errors }))
  })
