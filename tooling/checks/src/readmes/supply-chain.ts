// What an install of a package brings into a project, as the packages installed here say it.
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installScripts } from '../packages/install-scripts.ts'
import { kilobytes } from '../sizes/budgets.ts'
import type { Sizes } from '../sizes/measure.ts'
import type { Manifest, WorkspacePackage } from '../workspace.ts'

export interface Installed {
  /** Names of packages of others, own dependencies and required peers with all that they need. */
  readonly others: readonly string[]
  /** Those among them that run something when they are installed. */
  readonly withScripts: readonly string[]
}

/** Follows dependencies and required peers from package to package, as npm does. */
export const installedWith = (pack: WorkspacePackage): Installed => {
  const found = new Map<string, string>()
  const visit = (folder: string): void => {
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifestOf(folder)
    const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional)
    for (const name of [...Object.keys(dependencies), ...peers]) {
      const target = find(name, folder)
      if (found.has(name)) continue
      found.set(name, target)
      visit(target)
    }
  }
  visit(pack.folder)
  const others = [...found.keys()].filter((name) => !name.startsWith('@modkit/')).sort()
  return { others, withScripts: others.filter((name) => runsScripts(found.get(name) ?? '')) }
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Where Node would find the package, from this folder upwards. */
const find = (name: string, from: string): string => {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(candidate)) return realpathSync(candidate)
    if (folder === dirname(folder)) throw new Error(`${name} is not installed for ${from}`)
  }
}

/** npm compiles what has a binding.gyp, without being told. */
const runsScripts = (folder: string): boolean => {
  const { scripts = {} } = manifestOf(folder)
  // `prepare` runs in a package's own repository only.
  const named = installScripts.some((name) => name !== 'prepare' && name in scripts)
  return named || (existsSync(join(folder, 'binding.gyp')) && !('install' in scripts))
}

/** The text of the README's section. */
export const supplyChainText = (pack: WorkspacePackage, budget: Sizes): string => {
  const own = Object.keys(pack.manifest.dependencies ?? {})
  const { others, withScripts } = installedWith(pack)
  const noun = own.length === 1 ? 'One dependency' : `${own.length} dependencies`
  const dependencies = own.length === 0 ? 'No dependencies of its own' : `${noun} of its own (${list(own)})`
  const brings =
    others.length === 0
      ? 'nothing of others comes with it'
      : `with its required peers ${count(others.length)} of others ${others.length === 1 ? 'comes' : 'come'} (${list(others)})`
  const scripts =
    withScripts.length === 0 ? 'nothing runs at install' : `at install run the scripts of ${list(withScripts)}`
  const [main, ...rest] = Object.entries(budget).map(([entry, bytes]) => [entry, kilobytes(bytes)] as const)
  const paths = rest.map(([entry, size]) => `\`${entry}\` ${size}`).join(', ')
  return `${dependencies}; ${brings}; ${scripts}. At most ${main?.[1] ?? '0'} minified and gzipped${paths ? `, ${paths}` : ''}, kept by a check. Published with provenance.`
}

const count = (packages: number): string => (packages === 1 ? 'one package' : `${packages} packages`)
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
