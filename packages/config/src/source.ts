import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/** Where configuration is read from: `process.env`, or any object of texts by key. */
export type ConfigSource = Readonly<Record<string, string | undefined>>

/** The environment of the process, seen at the time of each read; empty where there is no `process`. */
export function environment(): ConfigSource {
  return globalThis.process?.env ?? {}
}

/** The trimmed text under `key`; `undefined` when it is unset or blank. An inherited property is no setting. */
export function textIn(source: ConfigSource, key: string): string | undefined {
  const text = Object.hasOwn(source, key) ? source[key]?.trim() : undefined
  return text === '' ? undefined : text
}

/**
 * Reads a `.env` file and returns its keys; `process.env` stays as it is. Nothing in modkit calls this: a program that
 * wants a file says so and says which side wins, `{ ...loadEnvFile('.env'), ...process.env }`.
 *
 * @throws the error of the file system when the file cannot be read; with `optional`, a file that does not exist is empty
 */
export function loadEnvFile(path: string | URL, options: { readonly optional?: boolean } = {}): ConfigSource {
  try {
    return { ...parseEnv(readFileSync(path, 'utf8')) }
  } catch (error) {
    if (options.optional && (error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}
