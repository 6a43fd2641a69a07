// What is wrong with a wiring, as data. The sentences load when there is something to say: an app that starts never
// reads them (`explain.ts`).
import type { KernelError, KernelErrorCode, KernelErrorFields } from './errors.ts'
import type { ModuleNode } from './graph.ts'
import type { Visibility } from './visibility.ts'

/** One problem of one code. `subject` is whatever the sentence names besides the fields. */
export interface RefusalOf<C extends KernelErrorCode> {
  readonly code: C
  readonly fields: KernelErrorFields[C]
  readonly module?: ModuleNode | undefined
  readonly chain?: readonly string[]
  readonly subject?: unknown
}

/** One problem. */
export type Refusal = { [C in KernelErrorCode]: RefusalOf<C> }[KernelErrorCode]

/** The error for what was refused: the first, with all of them in `problems`. */
export async function explained(refusals: readonly Refusal[], visibility?: Visibility): Promise<KernelError> {
  const { explain } = await import('./explain.ts')
  return explain(refusals, visibility)
}
