/**
 * A contender writes programs. Each is an ES module that exports what the worker calls:
 *
 * - `start()` builds the app, `last(app)` gives the last module's export, `close(app)` cleans up;
 * - `closed` is the log of clean-ups;
 * - `lookups(app)` gives functions that look up one value, by kind;
 * - `openScope(app)`, in the program of that variant, gives a function that opens a request scope, uses and closes it.
 *
 * Every one is written as the library's own documentation does it.
 */
export interface Contender {
  readonly name: string
  /** What it is made of; the first names it. */
  readonly packages: readonly string[]
  readonly sync: (n: number) => string
  /** Every provider's build is asynchronous; absent when the library cannot await one. */
  readonly async?: (n: number) => string
  readonly scope?: (n: number) => string
  readonly parallel?: () => string
  /** A TypeScript program with `n` modules, for the cost of type checking; `controller` and all checks included. */
  readonly types?: (n: number) => string
  /** An entry that uses what a small app uses, for the size of the bundle. */
  readonly bundle?: string
}
