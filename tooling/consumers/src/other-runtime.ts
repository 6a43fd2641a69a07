// Bun and Deno, from the npm packages in which they ship their programs: one package for each platform, among the optional dependencies
// of the package that has the name.
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execute } from './execute.ts'
import { createProject } from './projects.ts'

export interface OtherRuntime {
  readonly name: 'bun' | 'deno'
  readonly version: string
  /** Where the program is in the package of a platform. */
  readonly program: string
  /** What stands before a file that it shall run, with the packages of the folder's `node_modules`. */
  readonly run: readonly string[]
}

export const otherRuntimes: readonly OtherRuntime[] = [
  { name: 'bun', version: '1.4.5', program: '@oven/bun-*/bin/bun', run: ['run'] },
  {
    name: 'deno',
    version: '2.9.6',
    program: '@deno/*/deno',
    run: ['run', '--allow-all', '--no-config', '--node-modules-dir=manual'],
  },
]

/** Kept between runs. */
const cache = fileURLToPath(new URL('../node_modules/.cache/runtimes', import.meta.url))

/** The executable, fetched from the npm registry the first time; `undefined` where there is none for this machine. */
export const runtimeBinary = async ({ name, version, program }: OtherRuntime): Promise<string | undefined> => {
  const folder = join(cache, `${name}-${version}`)
  if (!existsSync(join(folder, 'node_modules', name))) {
    createProject(folder, { [name]: version })
    // Their install scripts only link or copy the program.
    await execute('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder)
  }
  const [binary] = globSync(`node_modules/${program}`, { cwd: folder })
  return binary && join(folder, binary)
}
