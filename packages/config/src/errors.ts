import type { Problem } from '@modkit/kernel'

/**
 * - `CONFIG_MISSING`: a required key is unset.
 * - `CONFIG_INVALID`: a value does not parse; also the code of an error that lists several problems.
 * - `CONFIG_SPEC`: the specification itself is wrong (no key, a default for a required value, an asynchronous schema).
 */
export type ConfigErrorCode = 'CONFIG_MISSING' | 'CONFIG_INVALID' | 'CONFIG_SPEC'

/** What is wrong with one value, as a module's `check` reports it. Nothing here holds the value of a sensitive key. */
export interface ConfigProblem extends Problem {
  readonly code: ConfigErrorCode
  /** The key in the source. */
  readonly key: string
  /** The id of the token the value is for. */
  readonly token: string
  /** What the parser threw; absent when the key is sensitive, since it may quote the value. */
  readonly cause?: unknown
}

/**
 * Configuration that cannot be read, with everything that is wrong in `problems`. Inside an app the kernel reports the
 * problems of all modules in one `KernelError` instead; this error comes from `configValue`, `configModule` and
 * `readConfig`.
 */
export class ConfigError extends Error {
  readonly code: ConfigErrorCode
  readonly problems: readonly ConfigProblem[]
  /** The same configuration fails again: somebody has to change it. */
  readonly retryable = false

  constructor(code: ConfigErrorCode, message: string, problems: readonly ConfigProblem[] = []) {
    super(message)
    this.name = 'ConfigError'
    this.code = code
    this.problems = problems
    const causes = problems.flatMap((problem) => ('cause' in problem ? [problem.cause] : []))
    if (causes.length === 1) this.cause = causes[0]
  }

  toJSON(): object {
    const problems = this.problems.map(({ cause: _, ...rest }) => rest)
    return { name: this.name, code: this.code, message: this.message, problems }
  }
}

/** True for a `ConfigError`, of whatever copy of this package, and of that code when one is given. */
export function isConfigError(error: unknown, code?: ConfigErrorCode): error is ConfigError {
  if (typeof error !== 'object' || error === null) return false
  return Reflect.get(error, 'name') === 'ConfigError' && (code === undefined || Reflect.get(error, 'code') === code)
}

/** One error for all problems: a single one speaks for itself, several are listed line by line. */
export function configErrorOf(problems: readonly ConfigProblem[]): ConfigError {
  const sentences = problems.map(({ message, hint }) => (hint === undefined ? message : `${message}. ${hint}`))
  const [first] = problems
  if (problems.length === 1 && first !== undefined) return new ConfigError(first.code, sentences[0]!, problems)
  const lines = sentences.map((sentence) => `\n  - ${sentence}`).join('')
  return new ConfigError('CONFIG_INVALID', `configuration has ${problems.length} problems:${lines}`, problems)
}
