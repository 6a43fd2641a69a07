// The command line of `@modkit/kv-store`, as each package manager installs it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from '@jest/globals'
import { execute } from '../src/execute.ts'
import { managers, projects } from '../src/projects.ts'

const { folders, scratch } = projects()

/** An app that keeps a change log in the file, makes one change and ends. */
const program = `
import { openKvStore } from '@modkit/kv-store'
const kv = await openKvStore({ backend: 'sqlite', path: process.argv[2], changeLog: true })
await kv.set('flags', 'dark-mode', true)
await kv.close()
`

describe.each([...managers])('kv-store, installed by %s', (manager) => {
  const folder = folders[manager]
  const command = join(folder, 'node_modules/.bin/kv-store')
  const env = { KV_PATH: join(mkdtempSync(join(scratch, 'kv-store-')), 'store.sqlite') }
  const kv = (...args: string[]): Promise<string> => execute(command, args, folder, env)

  it('stores, prints, exports, and watches what another process writes', async () => {
    writeFileSync(join(folder, 'flags.mjs'), program)
    await execute(process.execPath, ['flags.mjs', env.KV_PATH], folder)
    expect(await kv('get', 'flags', 'dark-mode')).toBe('true\n')
    await kv('set', 'g', 'k', '{"a":1}', '--as', 'json')
    expect(JSON.parse(await kv('export', '--prefix', 'g'))).toMatchObject({ group: 'g', key: 'k', value: '{"a":1}' })

    const watcher = spawn(command, ['watch', 'flags', '--count', '2'], { cwd: folder, env: { ...process.env, ...env } })
    try {
      const printed = text(watcher.stdout)
      // It says so once it misses nothing any more.
      for await (const line of createInterface({ input: watcher.stderr })) if (line === 'watching') break
      await kv('set', 'flags', 'dark-mode', 'false', '--as', 'json')
      await kv('delete', 'flags', 'dark-mode')
      expect(await printed).toBe('set flags dark-mode false\ndelete flags dark-mode\n')
      if (watcher.exitCode === null) await once(watcher, 'exit')
      expect(watcher.exitCode).toBe(0)
    } finally {
      watcher.kill()
    }
  })
})
