import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type Fixture, fixture, manifest, messagesOf } from '../../test/fixture.ts'
import { changesets } from './check-changesets.ts'

/** A released and an unreleased package on main, and a branch that has left it. */
const branch = (): Fixture => {
  const it = fixture({
    'packages/kernel/package.json': manifest('kernel'),
    'packages/kernel/CHANGELOG.md': '## 0.1.0',
    'packages/kernel/src/index.ts': 'export const a = 1\n',
    'packages/fresh/package.json': manifest('fresh'),
    'packages/fresh/src/index.ts': 'export const a = 1\n',
  })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: it.root,
      stdio: 'ignore',
    })
  git('checkout', '-B', 'main')
  git('add', '-A')
  git('commit', '-m', 'main')
  git('checkout', '-b', 'change')
  return it
}

const write = ({ root }: Fixture, path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

const found = async (it: Fixture) => messagesOf(await changesets.run(it.workspace))

describe('the changeset check', () => {
  it('holds on main, for tests, and for a package that was never released', async () => {
    using it = branch()
    expect(await found(it)).toEqual([])
    write(it, 'packages/kernel/src/index.test.ts', 'export {}\n')
    write(it, 'packages/fresh/src/index.ts', 'export const a = 2\n')
    expect(await found(it)).toEqual([])
  })

  it('fails on a change that no changeset names, and holds once one does', async () => {
    using it = branch()
    write(it, 'packages/kernel/src/new.ts', 'export const b = 2\n')
    expect(await found(it)).toEqual([expect.stringContaining('no changeset names @modkit/kernel')])
    write(it, '.changeset/other.md', '---\n"@modkit/fresh": minor\n---\n\nAbout "@modkit/kernel": nothing.\n')
    expect(await found(it)).toHaveLength(1)
    write(it, '.changeset/this.md', '---\n"@modkit/kernel": patch\n---\n\nYou can now import `b`.\n')
    expect(await found(it)).toEqual([])
  })
})
