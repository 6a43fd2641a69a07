import type { Token } from '@modkit/kernel'
import { ConfigError } from './errors.ts'
import type { Parse } from './parse.ts'

/** What `configValue` takes besides the rule for an unset key. */
export interface ConfigValueOptions<T, X extends boolean> {
  /** The key in the source, exactly as it is spelled there. */
  readonly key: string
  /** Makes the value of the trimmed text. Pure: it may run more than once. */
  readonly parse: Parse<T>
  /** Never shows the value: in no error, cause, stack, JSON or table. */
  readonly sensitive?: boolean
  /** One sentence for whoever has to set the key. */
  readonly description?: string
  /** Whether importers of the module see the token. True unless you say otherwise. */
  readonly exported?: X
}

/**
 * What happens when the key is unset or blank: `required: true` refuses, `default` is used as it is (never parsed), and a
 * token of `T | undefined` yields `undefined`.
 */
export type WhenUnset<T> =
  | { readonly required: true; readonly default?: never }
  | { readonly required?: false; readonly default: T }
  | (undefined extends T ? { readonly required?: false; readonly default?: T } : never)

/** How one token gets its value from a source. Made by `configValue`. */
export interface ConfigValue<in out T = any, out I extends string = string, out X extends boolean = boolean> {
  readonly kind: 'config-value'
  readonly token: Token<T, I>
  readonly key: string
  readonly parse: Parse<T>
  readonly required: boolean
  readonly default: T | undefined
  readonly sensitive: boolean
  readonly description: string | undefined
  readonly exported: X
}

/**
 * Says how `token` gets its value: `configValue(PORT, { key: 'PORT', parse: int, default: 3000 })`.
 *
 * @throws ConfigError `CONFIG_SPEC` when the key is blank or holds white space, `parse` is neither function nor Standard
 * Schema, or a required value has a default
 */
export function configValue<T, I extends string, const X extends boolean = true>(
  token: Token<T, I>,
  definition: ConfigValueOptions<NoInfer<T>, X> & WhenUnset<NoInfer<T>>,
  // `NoInfer`: the place where the value is used must not decide about X.
): ConfigValue<T, I, NoInfer<X>>
export function configValue(
  token: Token<unknown>,
  definition: ConfigValueOptions<unknown, boolean> & WhenUnset<unknown>,
): ConfigValue {
  const { key, parse, required = false, sensitive = false, description, exported = true } = definition
  const refuse = (why: string) => {
    const message = `config value cannot be read: token="${token.id}" key=${JSON.stringify(key)}. ${why}`
    throw new ConfigError('CONFIG_SPEC', message, [{ code: 'CONFIG_SPEC', message, key, token: token.id }])
  }
  if (typeof key !== 'string' || key === '' || /\s/.test(key)) refuse('a key is not blank and holds no white space')
  if (typeof parse !== 'function' && !(typeof parse === 'object' && parse !== null && '~standard' in parse)) {
    refuse('"parse" is a function of the text, or a Standard Schema')
  }
  if (required && definition.default !== undefined) refuse('a required value has no default: leave one of them out')
  return Object.freeze({
    kind: 'config-value',
    token,
    key,
    parse,
    required,
    default: definition.default,
    sensitive,
    description,
    exported,
  })
}
