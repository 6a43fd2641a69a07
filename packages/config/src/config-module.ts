import { defineModule, type Module, type Provider, provide, type Token } from '@modkit/kernel'
import type { ConfigValue } from './config-value.ts'
import { ConfigError, type ConfigProblem, configErrorOf } from './errors.ts'
import { readValue } from './read-value.ts'
import { type ConfigSource, environment } from './source.ts'

/** What `configModule` takes. */
export interface ConfigModuleOptions<N extends string, V extends readonly ConfigValue[]> {
  /** Unique in the app. Left out, the module is named after its first token: `config(sqlite.path)`. */
  readonly name?: N
  /** Where the keys are looked up: `process.env` unless you say otherwise. Read at bootstrap, not when this is called. */
  readonly source?: ConfigSource
  readonly values: V
}

/** The token of a value, when the value is exported. */
export type ExportedToken<V> = V extends ConfigValue<infer T, infer I, true> ? Token<T, I> : never

/** The type of a config module: it exports the tokens of all values but those with `exported: false`. */
export type ConfigModule<N extends string, V extends readonly ConfigValue[]> = Module<
  ExportedToken<V[number]>,
  N,
  V[number]['token']['id'],
  V[number]['token']['id']
>

/** A provider that reads configuration; the table of keys is made from these. */
export interface ConfigProvider extends Provider<string, never> {
  readonly config: { readonly value: ConfigValue; readonly source: () => ConfigSource }
}

/**
 * A module whose tokens are read from the environment. Before anything is built it reports every missing and malformed
 * key at once; a token that the app overrides needs no value.
 *
 * @throws ConfigError `CONFIG_SPEC` when two values have one key or one token
 */
export function configModule<const N extends string = string, const V extends readonly ConfigValue[] = readonly []>(
  options: ConfigModuleOptions<N, V>,
): ConfigModule<N, V>
export function configModule(options: ConfigModuleOptions<string, readonly ConfigValue[]>): Module {
  const { name, values } = options
  const source = () => options.source ?? environment()
  if (name === undefined && values.length === 0) return EMPTY
  refuseRepetition(values)
  return defineModule({
    // A token has one owner in an app, so its id makes a name that no other anonymous module has.
    name: name ?? `config(${values[0]!.token.id})`,
    providers: values.map((value) => configProvider(value, source)),
    exports: values.filter((value) => value.exported).map((value) => value.token),
    check: ({ isOverridden }) =>
      problemsOf(
        values.filter((value) => !isOverridden(value.token)),
        source(),
      ),
  })
}

/** Without a token there is nothing to be named after; one object is one node of the graph, however often it is imported. */
const EMPTY: Module = defineModule({ name: 'config()' })

function problemsOf(values: readonly ConfigValue[], source: ConfigSource): ConfigProblem[] {
  return values.flatMap((value) => readValue(value, source).problem ?? [])
}

function configProvider(value: ConfigValue, source: () => ConfigSource): ConfigProvider {
  const provider = provide(value.token, {
    build: () => {
      const reading = readValue(value, source())
      if (reading.problem) throw configErrorOf([reading.problem])
      return reading.value
    },
  })
  return Object.freeze({ ...provider, config: { value, source } })
}

function refuseRepetition(values: readonly ConfigValue[]): void {
  for (const [index, value] of values.entries()) {
    const earlier = values.slice(0, index).find((other) => other.key === value.key || other.token.id === value.token.id)
    if (earlier === undefined) continue
    const message =
      `config module repeats itself: key="${value.key}" token="${value.token.id}" after ` +
      `key="${earlier.key}" token="${earlier.token.id}". one key feeds one token; derive a second value in a provider`
    throw new ConfigError('CONFIG_SPEC', message, [
      { code: 'CONFIG_SPEC', message, key: value.key, token: value.token.id },
    ])
  }
}
