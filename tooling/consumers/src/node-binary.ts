// Other versions of Node, from the npm package that the workspace takes its own from.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execute } from './execute.ts'
import { createProject } from './projects.ts'

/** Kept between runs: a Node is some 40 MB to fetch. */
const cache = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url))

/** The oldest that packages promise to run on, the newest of that line, the line to come, and one that they refuse politely. */
export const nodeVersions = { oldest: '22.12.0', current22: '22.23.3', next: '26.10.0', tooOld: '20.19.5' } as const

/** The executable of a Node of this version, fetched from the npm registry the first time. */
export const nodeBinary = async (version: string): Promise<string> => {
  const folder = join(cache, version)
  const binary = join(folder, 'node_modules/node/bin/node')
  if (!existsSync(binary)) {
    createProject(folder, { node: version })
    await execute('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], folder)
  }
  return binary
}
