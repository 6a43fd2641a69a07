// A copy of the workspace's manifests, with its changesets' settings, in which the real changesets may do what they do.
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const realRoot = fileURLToPath(new URL('../../..', import.meta.url))

export interface ScratchWorkspace {
  readonly root: string
  /** Notes a change; `bumps` by the short names of packages: `{ kernel: 'minor' }`. */
  change(bumps: Readonly<Record<string, 'patch' | 'minor'>>, text: string): void
  read(path: string): string
  manifest(name: string): { version: string; peerDependencies: Record<string, string> }
  [Symbol.dispose](): void
}

export const scratchWorkspace = (): ScratchWorkspace => {
  const root = mkdtempSync(join(tmpdir(), 'modkit-versions-'))
  const files = globSync(
    ['{packages,apps,tooling}/*/package.json', 'package.json', 'pnpm-workspace.yaml', '.changeset/*'],
    {
      cwd: realRoot,
    },
  )
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    cpSync(join(realRoot, file), join(root, file))
  }
  symlinkSync(join(realRoot, 'node_modules'), join(root, 'node_modules'), 'junction')
  writeFileSync(join(root, '.gitignore'), 'node_modules\n')
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: root,
      stdio: 'ignore',
    })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-m', 'all')
  let changes = 0
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return {
    root,
    read,
    change: (bumps, text) => {
      const front = Object.entries(bumps).map(([name, bump]) => `"@modkit/${name}": ${bump}`)
      writeFileSync(join(root, `.changeset/change-${++changes}.md`), `---\n${front.join('\n')}\n---\n\n${text}\n`)
    },
    manifest: (name) => JSON.parse(read(`packages/${name}/package.json`)),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}
