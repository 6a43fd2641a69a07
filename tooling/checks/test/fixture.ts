// A small workspace in a temporary folder, to break on purpose.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Check, CheckCase } from '../src/check.ts'
import { readWorkspace, type Workspace } from '../src/workspace.ts'

const realRoot = fileURLToPath(new URL('../../..', import.meta.url))

export interface Fixture {
  readonly root: string
  readonly workspace: Workspace
  [Symbol.dispose](): void
}

/** Writes the files (paths from the root) beside a root manifest, the strict settings and the installed packages. */
export const fixture = (files: Readonly<Record<string, string | object>>): Fixture => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'modkit-fixture-')))
  const all = {
    'package.json': { name: 'fixture', private: true, devDependencies: {} },
    '.gitignore': 'node_modules\n',
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  const preset = 'tooling/presets/tsconfig.json'
  mkdirSync(dirname(join(root, preset)), { recursive: true })
  cpSync(join(realRoot, preset), join(root, preset))
  writeFileSync(join(root, 'tooling/presets/package.json'), '{ "name": "@modkit/presets", "private": true }')
  symlinkSync(join(realRoot, 'node_modules'), join(root, 'node_modules'), 'junction')
  execFileSync('git', ['init', '-q'], { cwd: root })
  return {
    root,
    workspace: readWorkspace(root),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** A manifest that breaks no rule, with changes. */
export const manifest = (name: string, changes: object = {}): object => ({
  name: `@modkit/${name}`,
  version: '0.1.0',
  description: 'A package that breaks no rule.',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=22.12' },
  files: ['dist', 'CHANGELOG.md'],
  exports: {
    '.': { 'modkit-source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  },
  publishConfig: {
    access: 'public',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
  },
  ...changes,
})

/** What a check finds in a workspace of these files: `where: message`, sorted. */
export const findingsOf = async (
  check: Pick<Check, 'run'>,
  files: Readonly<Record<string, string | object>>,
): Promise<string[]> => {
  using it = fixture(files)
  return messagesOf(await check.run(it.workspace))
}

export const messagesOf = (cases: readonly CheckCase[]): string[] =>
  cases.flatMap(({ findings }) => findings.map(({ where, message }) => `${where}: ${message}`)).sort()
