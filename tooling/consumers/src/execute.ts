import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs a program to its end, with `more` in its environment; throws with everything it said when it fails. */
export const execute = async (
  program: string,
  args: readonly string[],
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Promise<string> => {
  // The workspace's own settings must not reach into the project.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(config_node_linker|package)|NODE_OPTIONS|NODE_PATH)/i.test(name),
    ),
  )
  try {
    const { stdout } = await run(program, args, { cwd, env: { ...env, ...more }, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')} fails in ${cwd}:\n${stdout ?? ''}\n${stderr ?? ''}`, { cause: error })
  }
}
