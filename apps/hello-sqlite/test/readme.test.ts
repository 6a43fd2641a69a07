import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, jest, test } from '@jest/globals'
import { AppProcess } from './app-process.ts'

jest.setTimeout(60_000)

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const CURL_BY_FETCH = fileURLToPath(new URL('curl-by-fetch.ts', import.meta.url))

/** JSON in one line, whatever white space it was written with; other text as it is. */
const compact = (text: string): string => (text.startsWith('{') ? JSON.stringify(JSON.parse(text)) : text)

/** Shell blocks with the block of what they print behind them. */
const examples = [...README.matchAll(/```sh\n([^`]*curl[^`]*)```\n\n```(?:json|text)\n([^`]*)```/g)].map(
  ([, command, output]) => ({ command: command!, output: compact(output!.trim()) }),
)

/** What differs from run to run stands as `…` in the README. */
const masked = (text: string): string =>
  text
    .trim()
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…')
    .replaceAll(/"next":"[\w-]+"/g, '"next":"…"')

/** Runs all blocks in one shell, as a reader does, and returns what each printed. */
async function run(url: string, path: string): Promise<string[]> {
  const script = examples.map(({ command }) => command).join('\nprintf "\\n=====\\n"\n')
  const env = { ...process.env, PATH: path }
  const { stdout } = await promisify(execFile)('sh', ['-euc', script.replaceAll('localhost:3000', new URL(url).host)], {
    env,
  })
  return stdout.split('=====').map(masked)
}

const hasCurl = spawnSync('curl', ['--version']).status === 0

describe('the examples of the README', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(7)
    expect(README.match(/```sh\n[^`]*curl/g)).toHaveLength(examples.length)
  })

  test('print what they say, by way of fetch', async () => {
    await using app = new AppProcess()
    const url = await app.url()
    const curl = join(app.folder, 'curl')
    writeFileSync(curl, `#!/bin/sh\nexec '${process.execPath}' '${CURL_BY_FETCH}' "$@"\n`)
    chmodSync(curl, 0o755)
    expect(await run(url, `${app.folder}${delimiter}${process.env.PATH}`)).toEqual(examples.map(({ output }) => output))
  })

  const withCurl = hasCurl ? test : test.skip
  withCurl(`print what they say${hasCurl ? '' : ' (no curl on this machine)'}`, async () => {
    await using app = new AppProcess()
    expect(await run(await app.url(), process.env.PATH!)).toEqual(examples.map(({ output }) => output))
  })
})
