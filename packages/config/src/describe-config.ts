import type { Module } from '@modkit/kernel'
import type { ConfigProvider } from './config-module.ts'
import { readValue } from './read-value.ts'
import { environment, textIn } from './source.ts'

/** One key of an app. */
export interface ConfigRow {
  readonly key: string
  readonly token: string
  /** The module that reads the key. */
  readonly module: string
  /** Where the module looks: the environment of the process, or a source that the program gave it. */
  readonly source: 'environment' | 'given'
  /** What came of it: the key is set, the default holds, nothing is there, or the app cannot start. */
  readonly state: 'set' | 'default' | 'unset' | 'missing' | 'malformed'
  readonly required: boolean
  /** The default as text, `[redacted]` when the key is sensitive; absent when there is none. */
  readonly default?: string
  /** The text in the source, `[redacted]` when the key is sensitive; absent when the key is unset. */
  readonly text?: string
  readonly sensitive: boolean
  readonly description?: string
}

/** All keys of an app, sorted; as a string, a table to print. */
export interface ConfigTable {
  readonly rows: readonly ConfigRow[]
  toString(): string
}

const REDACTED = '[redacted]'

/**
 * Describes every key that the modules under `root` read: `console.log(String(describeConfig(appModule)))`. Builds
 * nothing, and never shows a sensitive value.
 */
export function describeConfig(root: Module): ConfigTable {
  const rows = [...modulesUnder(root)]
    .flatMap((module) => module.providers.filter(isConfigProvider).map((provider) => rowOf(module, provider)))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return { rows, toString: () => tableOf(rows) }
}

function modulesUnder(module: Module, seen = new Set<Module>()): Set<Module> {
  if (!seen.has(module)) {
    seen.add(module)
    for (const imported of module.imports) modulesUnder(imported, seen)
  }
  return seen
}

const isConfigProvider = (provider: object): provider is ConfigProvider => 'config' in provider

function rowOf(module: Module, { config: { value, source } }: ConfigProvider): ConfigRow {
  const from = source()
  const text = textIn(from, value.key)
  const problem = readValue(value, from).problem
  return {
    key: value.key,
    token: value.token.id,
    module: module.name,
    source: from === environment() ? 'environment' : 'given',
    state: problem
      ? text === undefined
        ? 'missing'
        : 'malformed'
      : text === undefined
        ? value.default === undefined
          ? 'unset'
          : 'default'
        : 'set',
    required: value.required,
    ...(value.default === undefined ? {} : { default: value.sensitive ? REDACTED : plain(value.default) }),
    ...(text === undefined ? {} : { text: value.sensitive ? REDACTED : text }),
    sensitive: value.sensitive,
    ...(value.description === undefined ? {} : { description: value.description }),
  }
}

const plain = (value: unknown): string =>
  typeof value === 'object' && !(value instanceof URL) ? JSON.stringify(value) : String(value)

const COLUMNS: readonly (readonly [title: string, cell: (row: ConfigRow) => string])[] = [
  ['key', (row) => row.key],
  ['state', (row) => row.state],
  ['value', (row) => row.text ?? row.default ?? ''],
  ['required', (row) => (row.required ? 'yes' : 'no')],
  ['default', (row) => row.default ?? ''],
  ['source', (row) => row.source],
  ['module', (row) => row.module],
  ['token', (row) => row.token],
  ['description', (row) => row.description ?? ''],
]

function tableOf(rows: readonly ConfigRow[]): string {
  const cells = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)))
  return cells
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
