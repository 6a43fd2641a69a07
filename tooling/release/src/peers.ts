// What a release does to the peer ranges of our packages on each other.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkspace } from '@modkit/checks'

/** A package's version and its peer ranges on packages of ours. */
interface Standing {
  readonly version: string
  readonly peers: Readonly<Record<string, string>>
}

/** How each published package stands, by name. */
export type Standings = ReadonlyMap<string, Standing>

export const readStandings = (root: string): Standings =>
  new Map(
    readWorkspace(root)
      .packages.filter(({ published }) => published)
      .map(({ name, manifest: { version = '', peerDependencies = {} } }) => {
        const ours = Object.entries(peerDependencies).filter(([peer]) => peer.startsWith('@modkit/'))
        return [name, { version, peers: Object.fromEntries(ours) }]
      }),
  )

const isPatchOf = (before: string, after: string): boolean => {
  const line = (version: string) => version.split('.').slice(0, 2).join('.')
  return before !== after && line(before) === line(after)
}

/**
 * Changesets replaces the range of a peer that has left it. In a patch that would take the older peer away from whoever has it, so
 * there the new range joins the old one: `^0.1.0 || ^0.2.0`. A package that needs the newer peer brings a changeset of its own, a
 * minor one, and its range is replaced. Returns what was widened, for people.
 */
export const widenPeers = (root: string, before: Standings): string[] => {
  const after = readStandings(root)
  return readWorkspace(root).packages.flatMap(({ name, folder }) => {
    const [was, is] = [before.get(name), after.get(name)]
    if (!was || !is || !isPatchOf(was.version, is.version)) return []
    const widened = Object.entries(is.peers).flatMap(([peer, range]) => {
      const old = was.peers[peer]
      return old && old !== range ? [[peer, `${old} || ${range}`] as const] : []
    })
    replaceRanges(join(folder, 'package.json'), Object.fromEntries(widened))
    return widened.map(([peer, range]) => `${name}: ${peer} ${range}`)
  })
}

const replaceRanges = (file: string, ranges: Readonly<Record<string, string>>): void => {
  if (Object.keys(ranges).length === 0) return
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  Object.assign(manifest.peerDependencies, ranges)
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
}
