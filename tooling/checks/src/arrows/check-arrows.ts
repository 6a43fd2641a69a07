import { dirname, join, normalize } from 'node:path/posix'
import type { Check, Finding } from '../check.ts'
import { filesOf, type Workspace, type WorkspacePackage } from '../workspace.ts'
import { type Import, importsOf, targetOf } from './imports.ts'
import { allowedImports, nodeFree } from './rules.ts'

/** The arrows between packages are those of the architecture, and every import is declared. */
export const arrows: Check = {
  name: 'arrows',
  title: 'packages import only what the architecture allows and their manifests declare',
  run: async (workspace) =>
    workspace.packages.map((from) => ({
      name: from.name,
      findings: filesOf(from, '**/*.{ts,mts,cts,js,mjs,cjs,tsx}').flatMap((file) =>
        importsOf(join(from.folder, file)).flatMap((each) => judge(workspace, from, file, each)),
      ),
    })),
}

const isShipped = (file: string): boolean => file.startsWith('src/') && !/\.test\.\w+$/.test(file)

const judge = (workspace: Workspace, from: WorkspacePackage, file: string, { specifier, line }: Import): Finding[] => {
  const finding = (message: string): Finding[] => [{ where: `${from.path}/${file}:${line}`, message }]
  const target = targetOf(specifier)
  const shipped = isShipped(file)
  switch (target.kind) {
    case 'relative':
      return relativeImport(from, file, specifier).flatMap(finding)
    case 'node':
      return shipped && isNodeFree(from, file)
        ? finding(`"${specifier}": ${shortName(from)} imports no module of Node`)
        : []
    case 'package': {
      if (target.name === from.name) return []
      const to = workspace.packages.find((each) => each.name === target.name)
      const forbidden = shipped && to ? forbiddenArrow(from, to) : undefined
      if (forbidden) return finding(forbidden)
      // Nobody installs what is private: its devDependencies are there.
      const needed = shipped && from.published ? 'dependencies or peerDependencies' : 'dependencies or devDependencies'
      return isDeclared(workspace, from, target.name, shipped && from.published)
        ? []
        : finding(`"${target.name}" is not among the ${needed} of ${from.name}`)
    }
  }
}

const shortName = ({ path }: WorkspacePackage): string => path.slice(path.indexOf('/') + 1)

const forbiddenArrow = (from: WorkspacePackage, to: WorkspacePackage): string | undefined => {
  const allowed = allowedImports(from)
  if (!allowed || allowed.includes(shortName(to))) return undefined
  return `${shortName(from)} → ${shortName(to)} is not an arrow of the architecture (allowed: ${allowed.join(', ') || 'none'})`
}

const exceptionsOf = (from: WorkspacePackage): string[] => Object.keys(nodeFree[shortName(from)] ?? {})

const isNodeFree = (from: WorkspacePackage, file: string): boolean =>
  from.path.startsWith('packages/') &&
  shortName(from) in nodeFree &&
  !exceptionsOf(from).some((path) => file.startsWith(path))

/** A relative import stays in its package, and the part without `node:` does not reach it through the part with it. */
const relativeImport = (from: WorkspacePackage, file: string, specifier: string): string[] => {
  const target = normalize(join(dirname(file), specifier))
  if (target.startsWith('..')) return [`"${specifier}" leaves the package: import it by its name`]
  if (!isShipped(file) || !isNodeFree(from, file)) return []
  const reached = exceptionsOf(from).find((path) => target.startsWith(path))
  return reached ? [`"${specifier}" reaches ${reached}, which imports modules of Node`] : []
}

/** What is shipped needs its imports where it is installed; tests and configuration have the workspace around them. */
const isDeclared = (workspace: Workspace, { manifest }: WorkspacePackage, name: string, shipped: boolean): boolean => {
  const declared = [manifest.dependencies, manifest.peerDependencies, manifest.optionalDependencies]
  if (!shipped) declared.push(manifest.devDependencies, workspace.rootManifest.devDependencies)
  return declared.some((names = {}) => name in names || typesOf(name) in names)
}

/** The package that holds the types of another one: for imports of types alone. */
const typesOf = (name: string): string => `@types/${name.replace('@', '').replace('/', '__')}`
