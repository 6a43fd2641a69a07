/** A provider that had not finished when the time was up. */
export interface UnfinishedBuild {
  readonly module: string
  readonly token: string
  /** Milliseconds since its build began; `undefined` while it still waits for its own dependencies. */
  readonly elapsedMs: number | undefined
}

/** The codes of a `KernelError`, and the fields that an error of that code carries. */
export interface KernelErrorFields {
  /** `bootstrap` or `validate` was not given a module. */
  ROOT_MODULE_MISSING: {}
  /** A definition has no name, no token, no build, …: `reason` says which. */
  INVALID_MODULE: { readonly module: string; readonly reason: string }
  /** An element of `imports` is not a module; often an import cycle between two source files. */
  IMPORT_MISSING: { readonly module: string; readonly index: number }
  /** Two different modules have one name. */
  DUPLICATE_MODULE: { readonly module: string }
  /** Modules import each other; `cycle` starts and ends with the same name. */
  MODULE_CYCLE: { readonly cycle: readonly string[] }
  /** A token is provided twice; `modules` are the two that do. */
  DUPLICATE_TOKEN: { readonly token: string; readonly modules: readonly [string, string] }
  /** A module exports what it neither provides nor imports. */
  EXPORT_NOT_VISIBLE: { readonly module: string; readonly token: string }
  /** A module re-exports what reaches it through two imports. */
  EXPORT_AMBIGUOUS: { readonly module: string; readonly token: string; readonly imports: readonly string[] }
  /** A provider, controller or caller asks for what its module does not see. */
  TOKEN_NOT_VISIBLE: { readonly module: string; readonly token: string }
  /** Providers need each other; `cycle` starts and ends with the same token. */
  PROVIDER_CYCLE: { readonly cycle: readonly string[] }
  /** What lives as long as the app depends on what lives as long as a request. */
  SCOPE_LEAK: { readonly module: string; readonly token: string }
  /** A build threw or rejected; `cause` is what it threw. */
  PROVIDER_BUILD: { readonly module: string; readonly token: string }
  /** A `start` threw, rejected or took too long; `cause` says which. */
  PROVIDER_START: { readonly module: string; readonly token: string }
  /** A controller could not be built; `cause` is what its build threw, or the failure of what it needs. */
  CONTROLLER_BUILD: { readonly module: string; readonly controller: string }
  /** Two controllers of a module have one name. */
  DUPLICATE_CONTROLLER: { readonly module: string; readonly controller: string }
  /** No module of the app provides the token, or imports the module, that is to be replaced. */
  OVERRIDE_NOT_FOUND: { readonly token: string }
  /** The root module does not see the token that is to be overridden. */
  OVERRIDE_NOT_VISIBLE: { readonly token: string; readonly module: string }
  /** Two overrides replace the same. */
  OVERRIDE_DUPLICATE: { readonly token: string }
  /** `peek`, or a request scope, asked for what is not built yet. */
  NOT_BUILT: { readonly token: string }
  /** The signal given to `bootstrap` was aborted; `cause` is its reason. */
  BOOTSTRAP_ABORTED: { readonly unfinished: readonly UnfinishedBuild[] }
  /** Building took longer than `timeout`. */
  BOOTSTRAP_TIMEOUT: { readonly timeoutMs: number; readonly unfinished: readonly UnfinishedBuild[] }
  /** A `start`, `stop` or `cleanup` took longer than its timeout, or a build outlasted the close. */
  LIFECYCLE_TIMEOUT: {
    readonly step: 'build' | 'start' | 'stop' | 'cleanup'
    readonly module: string
    readonly token: string
    readonly timeoutMs: number
  }
  /** A request scope was asked for, but no module of the app has `scoped` or `scopeValue`. */
  SCOPE_MISSING: {}
  /** The app, or the request scope, is closed or closing. */
  APP_CLOSED: {}
  /** Closing finished with errors (`errors`, also an `AggregateError` as `cause`), or was aborted before its end. */
  CLOSE_FAILED: {
    readonly errors: readonly unknown[]
    /** True when the signal given to `close` ended it; call `close` again to go on with `remaining`. */
    readonly aborted: boolean
    readonly remaining: readonly string[]
  }
  /** A required configuration key is not set. */
  CONFIG_MISSING: { readonly module: string; readonly key: string }
  /** A configuration value cannot be read; thrown by bootstrap with every missing and malformed key in `problems`. */
  CONFIG_INVALID: { readonly module: string; readonly key: string }
  /** A configuration is described wrongly: a key given twice, an asynchronous schema, … */
  CONFIG_SPEC: { readonly module: string; readonly reason: string }
}

/** The code of a `KernelError`. */
export type KernelErrorCode = keyof KernelErrorFields

/** What a module's `check` reports: one line for the reader, never a secret. */
export interface Problem {
  readonly code: 'CONFIG_MISSING' | 'CONFIG_INVALID' | 'CONFIG_SPEC'
  /** What is wrong, without the module's name and without a full stop. */
  readonly message: string
  /** The configuration key, where there is one. */
  readonly key?: string
  /** What the reader can do. */
  readonly hint?: string
}

/** How an error is made; the class adds path and hint to the message. */
export interface KernelErrorInit<C extends KernelErrorCode> {
  readonly message: string
  readonly fields: KernelErrorFields[C]
  /** The names of the modules from the root to the one concerned. */
  readonly modules?: readonly string[]
  /** What is concerned in that module: a provider, what it needs, what that needs. */
  readonly chain?: readonly string[]
  readonly hint?: string | undefined
  readonly cause?: unknown
}

/** An error of the kernel. `code` says which; the fields of that code stand on the error itself. */
export class KernelError<C extends KernelErrorCode = KernelErrorCode> extends Error {
  override readonly name = 'KernelError'
  readonly code: C
  /** From the root module to the culprit: `['app', 'users', 'users.service', 'database.db']`. */
  readonly path: readonly string[]
  /** What the reader can do about it. */
  readonly hint: string | undefined
  /** Every problem found before the first build, this one first; empty for errors of other kinds. */
  problems: readonly KernelError[] = []
  /** Errors of the roll-back that a failed bootstrap made. */
  rollback: readonly unknown[] = []
  /** After a failed bootstrap: what had been built, in build order. */
  built: readonly string[] = []
  /** After a failed bootstrap: what the roll-back cleaned, in that order. */
  cleaned: readonly string[] = []
  /** After a failed bootstrap: for the graph export. */
  declare readonly '~internals'?: unknown
  readonly #init: KernelErrorInit<C>

  private constructor(code: C, init: KernelErrorInit<C>) {
    const path = [...(init.modules ?? []), ...(init.chain ?? [])]
    const where = path.length > 1 ? ` (${path.join(' > ')})` : ''
    super(
      `${init.message}${init.hint === undefined ? '' : `. ${init.hint}`}${where}`,
      'cause' in init ? { cause: init.cause } : {},
    )
    this.code = code
    this.path = path
    this.hint = init.hint
    this.#init = init
    Object.assign(this, init.fields)
  }

  /**
   * Makes an error whose type has the fields of its code.
   *
   * @internal
   */
  static of<C extends KernelErrorCode>(code: C, init: KernelErrorInit<C>): KernelErrorOf<C> {
    return new KernelError(code, init) as KernelErrorOf<C>
  }

  /**
   * The same failure as seen from the last of `modules`, where the first of `consumers` needs the next one, and so on.
   *
   * @internal
   */
  seenBy(modules: readonly string[], consumers: readonly string[]): KernelErrorOf<C> {
    const { chain = [] } = this.#init
    return KernelError.of(this.code, { ...this.#init, modules, chain: [...consumers, ...chain] })
  }

  /** Code, message, path, hint, the fields, and the messages of causes: for structured logs. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, path, hint, problems, rollback, cause } = this
    const given = { name, code, message, path, hint, ...this.#init.fields }
    return {
      ...given,
      cause: cause && briefly(cause),
      problems: problems[1] && problems.map((problem) => problem.message),
      rollback: rollback[0] && rollback.map(briefly),
    }
  }
}

/** A `KernelError` of one code, with its fields. */
export type KernelErrorOf<C extends KernelErrorCode> = KernelError<C> & KernelErrorFields[C]

/** True for a `KernelError` (of any copy of this package), and of `code` when one is given. */
export function isKernelError(error: unknown): error is KernelError
export function isKernelError<C extends KernelErrorCode>(error: unknown, code: C): error is KernelErrorOf<C>
export function isKernelError(error: unknown, code?: string): boolean {
  return (
    error instanceof Error &&
    error.name === 'KernelError' &&
    (code === undefined || (error as KernelError).code === code)
  )
}

function briefly(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  return isKernelError(error) ? error.toJSON() : { name: error.name, message: error.message }
}
