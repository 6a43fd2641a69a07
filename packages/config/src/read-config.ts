import type { ConfigValue } from './config-value.ts'
import { type ConfigProblem, configErrorOf } from './errors.ts'
import { readValue } from './read-value.ts'
import { type ConfigSource, environment } from './source.ts'

/** Values by name (or by position) that `readConfig` reads. */
export type ConfigValues = Readonly<Record<string, ConfigValue>> | readonly ConfigValue[]

/** What `readConfig` returns: the same names, or positions, with the values. */
export type ConfigOf<V extends ConfigValues> = {
  -readonly [K in keyof V]: V[K] extends ConfigValue<infer T> ? T : never
}

/**
 * Reads configuration outside an app, from the specification that a module uses inside one.
 *
 * @throws ConfigError that lists every missing and malformed key in `problems`
 */
export function readConfig<const V extends ConfigValues>(values: V, source: ConfigSource = environment()): ConfigOf<V> {
  const problems: ConfigProblem[] = []
  const read = Object.entries<ConfigValue>(values as Readonly<Record<string, ConfigValue>>).map(([name, value]) => {
    const reading = readValue(value, source)
    if (reading.problem) problems.push(reading.problem)
    return [name, reading.value] as const
  })
  if (problems.length > 0) throw configErrorOf(problems)
  return (Array.isArray(values) ? read.map(([, value]) => value) : Object.fromEntries(read)) as ConfigOf<V>
}
