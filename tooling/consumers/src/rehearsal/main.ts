// `pnpm release:rehearse [words…]`: the whole way of a release, without leaving the machine. Publishes every package to a registry of
// its own, then follows the documentation in empty folders: each page's install line from that registry, by npm and by pnpm, and the
// page's first program. With words, only the pages whose path contains one of them.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWorkspace } from '@modkit/checks'
import { execute } from '../execute.ts'
import { type Manager, managers } from '../projects.ts'
import { byInstall, type Documented, documentedPrograms } from './documented.ts'
import { installInto, runProgram } from './follow.ts'
import { startRegistry } from './registry.ts'

const words = process.argv.slice(2)
const { root, packages } = readWorkspace()
const published = packages.filter((each) => each.published)
const programs = documentedPrograms(root).filter(
  ({ page }) => words.length === 0 || words.some((word) => page.includes(word)),
)
const scratch = mkdtempSync(join(tmpdir(), 'modkit-release-'))
const started = performance.now()
const failures: string[] = []

/** One line for each thing that was done, with the time since the start. */
const tell = (what: string): void =>
  console.log(`${((performance.now() - started) / 1_000).toFixed(1).padStart(6)} s  ${what}`)

const publishAll = async (): Promise<void> => {
  for (const name of managers) {
    const used = (await execute(name, ['config', 'get', 'registry'], root)).trim()
    if (used !== registry.url) throw new Error(`${name} would publish elsewhere: nothing is published`)
  }
  // What the release runs, without the tags it would leave in the repository.
  await execute('pnpm', ['exec', 'changeset', 'publish', '--no-git-tag'], root)
  tell(`published ${published.map(({ name }) => name).join(', ')}`)
}

const follow = async (manager: Manager, pages: readonly Documented[], folder: string): Promise<void> => {
  const install = pages[0]?.install ?? []
  const installed = installInto(folder, manager, install)
  for (const each of pages) {
    try {
      await installed
      await runProgram(folder, each)
      tell(`${manager}: ${each.page} does what it says`)
    } catch (error) {
      tell(`${manager}: FAILS ${each.page}`)
      failures.push(`${manager}, ${each.page}: ${(error as Error).message}`)
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

const registry = await startRegistry(join(scratch, 'registry'))
// npx and pnpm run scripts with settings in the environment, in small letters: one of them that stayed would win.
for (const name of Object.keys(process.env))
  if (/^p?npm_config_(userconfig|registry)$/i.test(name)) delete process.env[name]
for (const prefix of ['npm_config', 'NPM_CONFIG', 'pnpm_config']) {
  process.env[`${prefix}_userconfig`] = registry.settings
  process.env[`${prefix}_registry`] = registry.url
}
try {
  tell('a registry listens on loopback')
  await publishAll()
  const work = managers.map(async (manager) => {
    for (const [index, pages] of byInstall(programs).entries())
      await follow(manager, pages, join(scratch, manager, String(index)))
  })
  await Promise.all(work)
  tell(`the registry holds ${readdirSync(join(scratch, 'registry/storage/@modkit')).length} packages of ours`)
} finally {
  await registry.stop()
  tell('the registry has ended')
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
}
for (const failure of failures) console.error(`\n${failure}`)
const followed = programs.length * managers.length
console.log(`${followed - failures.length} passed, ${failures.length} failed`)
process.exitCode = failures.length === 0 ? 0 : 1
