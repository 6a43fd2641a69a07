// A copy of the workspace's manifests, with its changesets' settings, in which the real changesets may do what they do. Whatever was
// released since, and whatever waits to be, every package in it stands at 0.1.0.
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
    ['{packages,apps,tooling}/*/package.json', 'package.json', 'pnpm-workspace.yaml', '.changeset/config.json'],
    {
      cwd: realRoot,
    },
  )
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    if (file.startsWith('packages')) writeFileSync(join(root, file), atTheBeginning(join(realRoot, file)))
    else cpSync(join(realRoot, file), join(root, file))
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

/** A manifest as it was before the first release. */
const atTheBeginning = (file: string): string => {
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  const peers = Object.keys(manifest.peerDependencies ?? {}).filter((name) => name.startsWith('@modkit/'))
  for (const name of peers) manifest.peerDependencies[name] = '^0.1.0'
  return JSON.stringify({ ...manifest, version: '0.1.0' }, null, 2)
}
