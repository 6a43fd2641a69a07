// The text of a release on GitHub: what the change logs say of the versions that it published.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '@modkit/checks'

export interface Release {
  readonly name: string
  readonly version: string
}

/** One section for each package that says something to its users; those that only follow another one come in one line. */
export const releaseNotes = ({ packages }: Workspace, releases: readonly Release[]): string => {
  const sections = releases.map((release) => {
    const folder = packages.find(({ name }) => name === release.name)?.folder
    return { ...release, text: folder ? sectionOf(join(folder, 'CHANGELOG.md'), release.version) : '' }
  })
  const said = sections.filter(({ text }) => text && !isFollowing(text))
  const following = sections.filter((each) => !said.includes(each))
  const list = following.map(({ name, version }) => `${name}@${version}`).join(', ')
  return [
    ...said.map(({ name, version, text }) => `## ${name} ${version}\n\n${text}`),
    ...(list ? [`Published along with them: ${list}.`] : []),
  ].join('\n\n')
}

/** What stands under the heading of a version, with its headings one level down. */
const sectionOf = (file: string, version: string): string => {
  if (!existsSync(file)) return 'First release.'
  const text = readFileSync(file, 'utf8')
  const section = text.split(/^## /m).find((each) => each.startsWith(`${version}\n`)) ?? ''
  return section.slice(version.length).trim()
}

/** Nothing but "Updated dependencies". */
const isFollowing = (text: string): boolean =>
  text
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .every((line) => line.startsWith('- Updated dependencies'))
