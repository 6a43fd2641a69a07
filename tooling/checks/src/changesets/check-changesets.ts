import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, CheckCase } from '../check.ts'
import { hasFile, type WorkspacePackage } from '../workspace.ts'

/** A change that users get is noted for them. Compares with main; on main itself there is nothing to compare. */
export const changesets: Check = {
  name: 'changesets',
  title: 'a change to a released package comes with a changeset',
  run: async ({ root, packages }) => {
    const changed = changedFiles(root)
    const noted = notedPackages(root)
    return packages
      .filter((each) => each.published && isReleased(each) && changed.some((file) => isShipped(each, file)))
      .map(
        (each): CheckCase => ({
          name: each.name,
          findings: noted.has(each.name)
            ? []
            : [
                {
                  where: each.path,
                  message: `has changed and no changeset names ${each.name}: run \`pnpm changeset\``,
                },
              ],
        }),
      )
  },
}

/** The first release needs no note of what has changed. */
const isReleased = (each: WorkspacePackage): boolean => hasFile(each, 'CHANGELOG.md')

const isShipped = ({ path }: WorkspacePackage, file: string): boolean =>
  file === `${path}/package.json` || (file.startsWith(`${path}/src/`) && !file.endsWith('.test.ts'))

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

/** What differs from the point where this branch left main, committed or not. */
const changedFiles = (root: string): string[] => {
  const base = ['origin/main', 'main'].find((name) => {
    try {
      return git(root, 'rev-parse', '--verify', '--quiet', name) !== ''
    } catch {
      return false
    }
  })
  if (!base) return []
  const left = git(root, 'merge-base', 'HEAD', base)
  const tracked = git(root, 'diff', '--name-only', left)
  const fresh = git(root, 'ls-files', '--others', '--exclude-standard')
  return `${tracked}\n${fresh}`.split('\n').filter(Boolean)
}

/** The packages that the pending changesets name in their front matter. */
const notedPackages = (root: string): Set<string> => {
  const folder = join(root, '.changeset')
  const files = existsSync(folder) ? globSync('*.md', { cwd: folder }).filter((name) => name !== 'README.md') : []
  return new Set(
    files.flatMap((name) => {
      const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? ''
      return [...front.matchAll(/^['"]?(@?[\w/-]+)['"]?:\s*(?:major|minor|patch)\s*$/gm)].map((match) => match[1] ?? '')
    }),
  )
}
