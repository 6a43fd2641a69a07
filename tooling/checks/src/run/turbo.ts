import { readFileSync, rmSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { runCommand } from './command.ts'

/** One task of one package, as turbo ran it or took it from its cache. */
export interface TurboTask {
  readonly package: string
  /** From the root: `packages/kernel`. */
  readonly directory: string
  readonly succeeded: boolean
  /** What the task printed. */
  readonly log: string
}

interface Summary {
  readonly tasks: readonly {
    readonly package: string
    readonly directory: string
    readonly command: string
    readonly logFile: string
    /** Absent for a task that never began. */
    readonly execution?: { readonly exitCode: number }
    readonly cache: { readonly status: string }
  }[]
}

/** Runs a task in every package that has it, to the end even when some fail. `output` is what the failing ones printed. */
export const runTurbo = async (
  root: string,
  task: string,
  ...options: string[]
): Promise<{ tasks: TurboTask[]; output: string }> => {
  const args = ['exec', 'turbo', 'run', task, '--continue', '--summarize', '--output-logs=errors-only', ...options]
  const said = await runCommand('pnpm', args, root)
  const output = `${said.output}${said.errors}`
  const file = /^\s*Summary:\s+(\S+)/m.exec(stripVTControlCharacters(output))?.[1]
  if (!file) throw new Error(`turbo run ${task} did not get to its end:\n${output}`)
  const { tasks } = JSON.parse(readFileSync(file, 'utf8')) as Summary
  rmSync(file)
  const real = tasks.filter(({ command }) => command !== '<NONEXISTENT>')
  return {
    output,
    tasks: real.map((each) => ({
      package: each.package,
      directory: each.directory,
      succeeded: each.execution?.exitCode === 0 || (each.execution === undefined && each.cache.status === 'HIT'),
      log: readLog(root, each.logFile),
    })),
  }
}

const readLog = (root: string, file: string): string => {
  try {
    return stripVTControlCharacters(readFileSync(isAbsolute(file) ? file : join(root, file), 'utf8'))
  } catch {
    return '' // a task that never began has none
  }
}
