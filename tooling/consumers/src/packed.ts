import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packPackage, type Workspace } from '@modkit/checks'

/** A published package and the tarball that would go to the registry. */
export interface Packed {
  readonly name: string
  /** Absolute. */
  readonly tarball: string
  /** What can be imported, with the package's name: `@modkit/kernel`, `@modkit/kernel/testing`. */
  readonly specifiers: readonly string[]
  readonly peers: Readonly<Record<string, string>>
  /** The `@types/…` packages of peers that bring no types: whoever uses such a peer in TypeScript has them. */
  readonly typesOfPeers: readonly string[]
}

/** Packs every published package of the workspace into `folder`. Throws when one is not built. */
export const packAll = async ({ packages }: Workspace, folder: string): Promise<Packed[]> => {
  const packed: Packed[] = []
  for (const each of packages.filter(({ published }) => published)) {
    const { name, manifest } = each
    if (!existsSync(join(each.folder, 'dist')))
      throw new Error(`${name} is not built: run \`pnpm build\` in the root first`)
    packed.push({
      name,
      tarball: await packPackage(each, folder),
      specifiers: Object.keys(manifest.publishConfig?.exports ?? {})
        .filter((key) => key !== './package.json')
        .map((key) => name + key.slice(1)),
      peers: manifest.peerDependencies ?? {},
      typesOfPeers: Object.keys(manifest.peerDependencies ?? {})
        .map((peer) => `@types/${peer}`)
        .filter((types) => types in (manifest.devDependencies ?? {})),
    })
  }
  return packed
}
