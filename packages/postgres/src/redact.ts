import { inspect } from 'node:util'

/** The cause of a build error: the error itself, or, when anything in it shows a secret, only its name and code. */
export function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  const seen = inspect(error, { depth: 8, showHidden: true, maxStringLength: null, maxArrayLength: null })
  const text = `${seen}\n${error instanceof Error ? error.stack : ''}`
  if (!secrets.some((secret) => text.includes(secret))) return error
  const { name, code } = error as { name?: unknown; code?: unknown }
  return Object.assign(new Error(`${String(name)} (withheld: it shows a secret)`), { code })
}
