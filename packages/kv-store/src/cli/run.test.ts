import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { openKvStore } from '../index.ts'
import { run } from './run.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kv-cli-'))
const file = join(folder, 'store.sqlite')
afterAll(() => rmSync(folder, { recursive: true }))

const children: ChildProcessWithoutNullStreams[] = []

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  const env = { ...process.env, KV_PATH: file }
  const child = spawn(process.execPath, ['--conditions=modkit-source', main, ...args], { env })
  children.push(child)
  return child
}

afterEach(() => {
  // One that waits for ever would keep this process alive as well.
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Waits until it says that it watches; whatever else Node has to say there does not count. */
async function toldToWatch(child: ChildProcessWithoutNullStreams): Promise<void> {
  for await (const line of createInterface({ input: child.stderr })) if (line === 'watching') return
  throw new Error('it ended before it watched')
}

/** The command line in this process, with streams of its own. */
async function kv(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  stdin.end(input)
  const [out, err] = [text(stdout), text(stderr)]
  const env = { KV_PATH: file }
  const code = await run(args, { stdin, stdout, stderr, env, signal: new AbortController().signal })
  stdout.end()
  stderr.end()
  return { code, out: await out, err: await err }
}

test('stores, prints, lists and deletes', async () => {
  expect(await kv(['get', 'g', 'k'])).toMatchObject({ code: 3, err: expect.stringContaining('no such file') })
  expect(await kv(['set', 'g', 'k', 'hello'])).toMatchObject({ code: 0, out: '', err: '' })
  expect(await kv(['get', 'g', 'k'])).toMatchObject({ code: 0, out: 'hello\n' })
  expect((await kv(['set', 'g', 'o', '-', '--as', 'json', '--ttl', '1h'], '{"a":1}')).code).toBe(0)
  const { out } = await kv(['get', 'g', 'o', '--json'])
  expect(JSON.parse(out)).toMatchObject({ group: 'g', key: 'o', value: { a: 1 }, expiresAt: expect.any(Number) })
  expect((await kv(['set', 'g', 'k', 'again', '--if-absent'])).code).toBe(1)
  expect((await kv(['ls'])).out).toBe('g\n')
  expect((await kv(['ls', 'g', '--json'])).out).toBe('"k"\n"o"\n')
  expect(await kv(['get', 'g', 'missing'])).toMatchObject({ code: 1, out: '' })
  expect(JSON.parse((await kv(['stats', '--json'])).out)).toMatchObject({ backend: 'sqlite', keys: 2, groups: 1 })
  expect((await kv(['delete', 'g', 'k'])).code).toBe(0)
  expect((await kv(['delete', 'g', 'k'])).code).toBe(1)
  expect((await kv(['delete', 'g', '--json'])).out).toBe('{"deleted":1}\n')
}, 60_000)

test('exports, imports, backs up and purges', async () => {
  const store = await openKvStore({ backend: 'sqlite', path: file })
  await store.setMany(
    'many',
    Array.from({ length: 1500 }, (_, i) => ({ key: `${i}`, value: i })),
  )
  await store.set('many', 'gone', 1, { ttl: 0 })
  await store.close()
  const dump = join(folder, 'dump.jsonl')
  const copy = join(folder, 'copy.sqlite')
  const exported = await kv(['export', dump, '--json', '--progress'])
  expect(exported).toMatchObject({ code: 0, out: '{"exported":1500}\n' })
  expect(exported.err).toContain('100% 1500/1500')
  expect(readFileSync(dump, 'utf8').split('\n').length).toBe(1501)
  expect(await kv(['purge'])).toMatchObject({ code: 0, out: '1\n' })
  expect((await kv(['backup', copy])).code).toBe(0)
  expect((await kv(['stats', '--json', '--file', copy])).out).toContain('"keys":1500')
  const fresh = join(folder, 'fresh.sqlite')
  expect((await kv(['import', dump, '--file', fresh])).out).toBe('1500 written, 0 skipped\n')
  expect((await kv(['import', dump, '--file', fresh, '--skip-existing'])).out).toBe('0 written, 1500 skipped\n')
  writeFileSync(dump, 'nonsense\n')
  expect(await kv(['import', dump])).toMatchObject({ code: 3, err: expect.stringContaining('line=1') })
}, 60_000)

test('an export ends when its reader leaves', async () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const env = { KV_PATH: file }
  const io = { stdin: new PassThrough(), stdout, stderr, env, signal: new AbortController().signal }
  stdout.once('data', () => stdout.destroy())
  expect(await run(['export'], io)).toBe(3)
}, 60_000)

test('says how it is used', async () => {
  expect((await kv(['--help'])).out).toContain('Exit codes')
  for (const args of [
    [],
    ['frobnicate'],
    ['get', 'g'],
    ['get', 'a', 'b', 'c'],
    ['ls', '--nonsense'],
    ['set', 'g', 'k', 'v', '--ttl', 'soon'],
    ['set', 'g', 'k', '{', '--as', 'json'],
  ]) {
    expect(await kv(args)).toMatchObject({ code: 2, out: '' })
  }
}, 60_000)

test('watches what another process writes, and resumes', async () => {
  expect(await kv(['watch'])).toMatchObject({ code: 3, err: expect.stringContaining('changeLog') })
  const store = await openKvStore({ backend: 'sqlite', path: file, changeLog: true })
  const child = start(['watch', 'flags', '--json', '--count', '2'])
  await toldToWatch(child)
  await store.set('flags', 'a', { on: true })
  await store.set('other', 'a', 1)
  await store.delete('flags', 'a')
  const lines: any[] = []
  for await (const line of createInterface({ input: child.stdout })) lines.push(JSON.parse(line))
  expect(lines).toMatchObject([
    { type: 'set', group: 'flags', key: 'a', value: { on: true }, position: expect.any(String) },
    { type: 'delete', group: 'flags', key: 'a' },
  ])
  await store.close()
  const resumed = await kv(['watch', 'flags', '--since', lines[0].position, '--count', '1'])
  expect(resumed).toMatchObject({ code: 0, out: 'delete flags a\n' })
}, 60_000)
