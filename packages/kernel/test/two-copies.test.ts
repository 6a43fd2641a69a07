import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const consumer = (providedFrom: string, type: string) => `
import { bootstrap, defineModule, provide, token, type Exporting } from './one/index.ts'
import * as other from './two/index.ts'

const NAME = token('name').of<string>()
const OTHER_NAME = other.token('name').of<${type}>()
const names = other.defineModule({
  name: 'names',
  providers: [other.value(OTHER_NAME, ${providedFrom})],
  exports: [OTHER_NAME],
})
const GREETING = token('greeting').of<string>()
const greeting = (options: { names: Exporting<typeof NAME> }) =>
  defineModule({
    name: 'greeting',
    imports: [options.names],
    providers: [provide(GREETING, { deps: { name: NAME }, build: ({ name }) => name.toUpperCase() })],
    exports: [GREETING],
  })
export const app = bootstrap(defineModule({ name: 'app', imports: [greeting({ names })] }))
export const text: Promise<string> = app.then((running) => running.get(GREETING))
`

describe('two copies of the package in one tree', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kernel-copies-'))
    const src = join(import.meta.dirname, '../src')
    const isSource = (path: string): boolean =>
      !path.endsWith('.test.ts') && !/\/(testing|graph|diagnostics)$/.test(path)
    for (const copy of ['one', 'two']) await cp(src, join(folder, copy), { recursive: true, filter: isSource })
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function typeCheck(source: string): Promise<string> {
    const flags =
      '--noEmit --strict --exactOptionalPropertyTypes --module nodenext --target es2023 --lib es2024,esnext.disposable,dom --allowImportingTsExtensions'
    await writeFile(join(folder, 'app.ts'), source)
    const run = promisify(execFile)(process.execPath, [tsc, ...flags.split(' '), 'app.ts'], { cwd: folder })
    return run.then(
      () => 'ok',
      ({ stdout }: { stdout: string }) => stdout,
    )
  }

  test('agree at compile time', async () => {
    expect(await typeCheck(consumer("'world'", 'string'))).toBe('ok')
  }, 60_000)

  test('still refuse a wrong type', async () => {
    expect(await typeCheck(consumer('42', 'number'))).toContain("Type 'number' is not assignable to type 'string'")
  }, 60_000)

  test('agree at run time', async () => {
    await writeFile(
      join(folder, 'run.ts'),
      `${consumer("'world'", 'string')}\nconsole.log(await text)\nawait (await app).close()`,
    )
    const { stdout } = await promisify(execFile)(process.execPath, ['run.ts'], { cwd: folder })
    expect(stdout).toBe('WORLD\n')
  })
})
