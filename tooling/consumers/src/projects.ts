// Two fresh projects in empty folders, one installed by npm, one by pnpm, for all test files of a run.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readWorkspace } from '@modkit/checks'
import { execute } from './execute.ts'
import { type Packed, packAll } from './packed.ts'

export const managers = ['npm', 'pnpm'] as const
export type Manager = (typeof managers)[number]

export interface Projects {
  /** Holds everything; removed after the run. */
  readonly scratch: string
  readonly packed: readonly Packed[]
  /** The folder of each project. */
  readonly folders: Readonly<Record<Manager, string>>
}

const note = fileURLToPath(new URL('../reports/projects.json', import.meta.url))

/** The projects of this run. */
export const projects = (): Projects => JSON.parse(readFileSync(note, 'utf8'))

/** Jest's global setup. */
export const setUpProjects = async (): Promise<void> => {
  const scratch = mkdtempSync(join(tmpdir(), 'modkit-consumers-'))
  const packed = await packAll(readWorkspace(), scratch)
  const folders = { npm: join(scratch, 'with-npm'), pnpm: join(scratch, 'with-pnpm') }
  await installWithNpm(folders.npm, dependenciesOf(packed))
  await installWithPnpm(folders.pnpm, dependenciesOf(packed))
  writeFileSync(note, JSON.stringify({ scratch, packed, folders } satisfies Projects))
}

/** Jest's global teardown. */
export const removeProjects = async (): Promise<void> => {
  rmSync(projects().scratch, { recursive: true, force: true })
}

/** Peers that a test of imports can do without, with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  sqlite3: 'fetches a binary from elsewhere, or compiles it',
}

/** What anybody has who writes TypeScript for Node. */
const typesOfNode = { '@types/node': '^22.12.0' }

/** Every tarball, and the driver libraries it wants beside it. */
const dependenciesOf = (packed: readonly Packed[]): Record<string, string> => {
  const ours = packed.map(({ name, tarball }) => [name, `file:${tarball}`])
  const peers = packed.flatMap((each) => Object.entries(each.peers))
  const others = peers.filter(([name]) => !name.startsWith('@modkit/') && !(name in leftOut))
  const types = packed.flatMap(({ typesOfPeers }) => typesOfPeers.map((name) => [name, '*']))
  return { ...typesOfNode, ...Object.fromEntries([...types, ...others, ...ours]) }
}

/** An empty project with these dependencies. */
export const createProject = (
  folder: string,
  dependencies: Readonly<Record<string, string>>,
  more: object = {},
): void => {
  mkdirSync(folder, { recursive: true })
  const manifest = { name: 'stranger', version: '1.0.0', private: true, type: 'module', dependencies, ...more }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
}

/** Without install scripts: nothing of ours may need one. */
export const installWithNpm = async (folder: string, dependencies: Readonly<Record<string, string>>): Promise<void> => {
  createProject(folder, dependencies)
  await execute('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder)
}

/** The same with pnpm, in whose layout a package finds nothing that it has not declared. */
export const installWithPnpm = async (
  folder: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<void> => {
  createProject(folder, dependencies)
  // A workspace file keeps pnpm from looking for one further up.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: []\n')
  await execute('pnpm', ['install', '--ignore-scripts', '--prefer-offline', '--no-frozen-lockfile'], folder)
}
