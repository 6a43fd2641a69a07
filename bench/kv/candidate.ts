/** A store as the comparison sees it. */
export interface Candidate {
  /** Whether its calls are awaited: nobody awaits what is synchronous. */
  readonly awaited: boolean
  get(key: string): unknown
  set(key: string, value: string): unknown
  /** Several writes that begin at once. */
  setTogether?(pairs: readonly (readonly [key: string, value: string])[]): unknown
  /** Everything in the group. */
  getAll?(): Promise<Map<string, unknown>> | Map<string, unknown>
  close(): unknown
}

/** How much a write that was acknowledged survives. */
export type Synchronous = 'NORMAL' | 'FULL'
