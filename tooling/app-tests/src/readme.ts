// The commands of a README, run as a reader runs them.
import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A block of commands and what it prints, JSON in one line. */
export interface ReadmeExample {
  readonly command: string
  readonly output: string
}

/**
 * The shell blocks of a README that call `curl`, each with the block of what it prints behind it.
 *
 * @throws Error when such a block has none
 */
export function readmeExamples(readme: URL): ReadmeExample[] {
  const text = readFileSync(readme, 'utf8')
  const examples = [...text.matchAll(/```sh\n([^`]*curl[^`]*)```\n\n```(?:json|text|http)\n([^`]*)```/g)].map(
    ([, command, output]) => ({ command: command!, output: compact(output!.trim()) }),
  )
  const blocks = text.match(/```sh\n[^`]*curl/g)?.length ?? 0
  if (examples.length !== blocks) throw new Error(`${blocks - examples.length} examples do not say what they print`)
  return examples
}

/** `curl` itself, or for machines that have none a program that does the same by way of fetch. */
export type Curl = 'curl' | 'fetch'

/** The ways to run examples on this machine. */
export const curls: readonly Curl[] = spawnSync('curl', ['--version']).status === 0 ? ['fetch', 'curl'] : ['fetch']

/** Runs all examples in one shell, with the app at `url` for `localhost:3000`; what each prints, `…` for what differs from run to run. */
export async function runExamples(examples: readonly ReadmeExample[], url: string, curl: Curl): Promise<string[]> {
  const script = examples.map(({ command }) => command).join('\nprintf "\\n=====\\n"\n')
  const folder = mkdtempSync(join(tmpdir(), 'readme-'))
  try {
    if (curl === 'fetch') installCurlByFetch(folder)
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
    const here = script.replaceAll('localhost:3000', new URL(url).host)
    const { stdout } = await promisify(execFile)('sh', ['-euc', here], { env, cwd: folder })
    return stdout.split('=====').map(masked)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const CURL_BY_FETCH = fileURLToPath(new URL('curl-by-fetch-main.ts', import.meta.url))

function installCurlByFetch(folder: string): void {
  const curl = join(folder, 'curl')
  writeFileSync(curl, `#!/bin/sh\nexec '${process.execPath}' '${CURL_BY_FETCH}' "$@"\n`)
  chmodSync(curl, 0o755)
}

/** JSON in one line, whatever white space it was written with; other text as it is. */
const compact = (text: string): string => (text.startsWith('{') ? JSON.stringify(JSON.parse(text)) : text)

const masked = (text: string): string =>
  text
    .trim()
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…')
    .replaceAll(/"next":"[\w-]+"/g, '"next":"…"')
