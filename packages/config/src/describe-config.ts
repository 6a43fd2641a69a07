import type { App, Module } from '@modkit/kernel'
import type { ConfigProvider } from './config-module.ts'
import type { ConfigValue } from './config-value.ts'
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
  /**
   * What came of it: the key is set, the default holds, nothing is there, the app replaced the value (known of an app
   * only), or the app cannot start.
   */
  readonly state: 'set' | 'default' | 'unset' | 'overridden' | 'missing' | 'malformed'
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
 * Describes every key that an app, or the modules under `root`, read: `console.log(String(describeConfig(app)))`. Builds
 * nothing, and never shows a sensitive value.
 */
export function describeConfig(root: Module | App<never>): ConfigTable {
  const rows = ('kind' in root ? rowsUnder(root) : rowsOfApp(root)).sort((a, b) => (a.key < b.key ? -1 : 1))
  return { rows, toString: () => tableOf(rows) }
}

function rowsUnder(module: Module, seen = new Set<Module>()): ConfigRow[] {
  if (seen.has(module)) return []
  seen.add(module)
  const own = module.providers.filter(isConfigProvider).map((provider) => rowOf(module.name, provider))
  return [...module.imports.flatMap((imported) => rowsUnder(imported, seen)), ...own]
}

function rowsOfApp(app: App<never>): ConfigRow[] {
  return app['~internals'].plan.modules.flatMap(({ name, definition, providers }) => {
    const inUse = new Set(providers.map((node) => node.provider))
    return definition.providers
      .filter(isConfigProvider)
      .map((provider) =>
        inUse.has(provider) ? rowOf(name, provider) : { ...rowOf(name, provider), state: 'overridden' },
      )
  })
}

const isConfigProvider = (provider: object): provider is ConfigProvider => 'config' in provider

function rowOf(module: string, { config: { value, source } }: ConfigProvider): ConfigRow {
  const from = source()
  const text = textIn(from, value.key)
  return {
    key: value.key,
    token: value.token.id,
    module,
    source: from === environment() ? 'environment' : 'given',
    state: stateOf(value, text, readValue(value, from).problem !== undefined),
    required: value.required,
    ...(value.default === undefined ? {} : { default: value.sensitive ? REDACTED : plain(value.default) }),
    ...(text === undefined ? {} : { text: value.sensitive ? REDACTED : text }),
    sensitive: value.sensitive,
    ...(value.description === undefined ? {} : { description: value.description }),
  }
}

function stateOf(value: ConfigValue, text: string | undefined, isRefused: boolean): ConfigRow['state'] {
  if (text !== undefined) return isRefused ? 'malformed' : 'set'
  if (isRefused) return 'missing'
  return value.default === undefined ? 'unset' : 'default'
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
