// The packages of a workspace as their manifests describe them.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

type Names = Readonly<Record<string, string>>

/** The parts of a package.json that the checks read. */
export interface Manifest {
  readonly name: string
  readonly version?: string
  readonly private?: boolean
  readonly description?: string
  readonly license?: string
  readonly type?: string
  readonly sideEffects?: unknown
  readonly files?: readonly string[]
  readonly engines?: Names
  readonly scripts?: Names
  readonly exports?: Readonly<Record<string, string | Names>>
  readonly publishConfig?: { readonly access?: string; readonly exports?: Readonly<Record<string, string | Names>> }
  readonly dependencies?: Names
  readonly optionalDependencies?: Names
  readonly peerDependencies?: Names
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly devDependencies?: Names
}

export interface WorkspacePackage {
  readonly name: string
  /** Absolute. */
  readonly folder: string
  /** From the root, with forward slashes: `packages/kernel`. */
  readonly path: string
  readonly manifest: Manifest
  /** Goes to the registry: stands in `packages/` and is not private. */
  readonly published: boolean
}

export interface Workspace {
  /** Absolute. */
  readonly root: string
  readonly rootManifest: Manifest
  readonly packages: readonly WorkspacePackage[]
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const groups = ['packages/*', 'apps/*', 'tooling/*']

/** Reads the workspace at `root`; by default the one this file belongs to. */
export const readWorkspace = (
  root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, ''),
): Workspace => {
  const folders = globSync(
    groups.map((group) => `${group}/package.json`),
    { cwd: root },
  ).map((file) => dirname(join(root, file)))
  const packages = folders.sort().map((folder): WorkspacePackage => {
    const manifest = readManifest(folder)
    const path = relative(root, folder).split(sep).join('/')
    return { name: manifest.name, folder, path, manifest, published: path.startsWith('packages/') && !manifest.private }
  })
  return { root, rootManifest: readManifest(root), packages }
}

/** The files of a package that match the globs, from its folder, sorted; built and installed ones left out. */
export const filesOf = ({ folder }: WorkspacePackage, ...globs: string[]): string[] =>
  globSync(globs, { cwd: folder, exclude: (name) => ['node_modules', 'dist', 'reports', 'coverage'].includes(name) })
    .map((file) => file.split(sep).join('/'))
    .sort()

/** Whether the package has this file. */
export const hasFile = ({ folder }: WorkspacePackage, name: string): boolean => existsSync(join(folder, name))
