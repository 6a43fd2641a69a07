import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../check.ts'
import type { ExampleFile } from './example-project.ts'
import { surroundingsOf } from './surroundings.ts'

/** An example ends by itself; one that has not after this many milliseconds hangs. */
const TIME_LIMIT = 60_000

/** Runs the example in an empty folder; findings when it fails, in its own words. */
export const runExample = async ({ example, file }: ExampleFile): Promise<Finding[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'modkit-example-'))
  const surroundings = await surroundingsOf(example.services)
  try {
    const env = { ...process.env, ...surroundings.env }
    const failure = await execute(file, folder, env)
    const where = `${example.page}:${example.segments[0]?.line ?? 1}`
    return failure === undefined ? [] : [{ where, message: `does not run: ${failure}` }]
  } finally {
    await surroundings.end()
    await rm(folder, { recursive: true, force: true })
  }
}

const execute = (file: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=modkit-source', file], {
      cwd,
      env,
      timeout: TIME_LIMIT,
      killSignal: 'SIGKILL',
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk
      })
    }
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve(undefined)
      else
        resolve(
          signal ? `has not ended after ${TIME_LIMIT / 1_000} s\n${said}` : said.trim().replaceAll('\n', '\n    '),
        )
    })
  })
