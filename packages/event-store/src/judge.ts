import type { Refusal, StreamState, StreamWrite, WriteOutcome, WrittenStream } from './backend.ts'
import { matchesExpected } from './expected-version.ts'

/** How a stream stands while nobody else can write: what a home with one writer knows before it changes anything. */
export interface Standing {
  readonly write: StreamWrite
  readonly head: number
  readonly state: StreamState | undefined
  /** The stored events whose ids the write uses, ascending; empty when the caller chose none. */
  readonly used: readonly { readonly id: string; readonly sequence: number; readonly position: number }[]
}

/** Whether a write may go ahead: `undefined`, or else its outcome without any change. */
export function judge(standings: readonly Standing[]): WriteOutcome | undefined {
  const repeats = standings.map(repeatOf)
  const withEvents = standings.flatMap(({ write }, index) => (write.events.length > 0 ? [repeats[index]] : []))
  if (withEvents.length > 0 && withEvents.every((repeat) => repeat !== undefined)) {
    const streams = standings.map(({ head }, index) => repeats[index] ?? { first: head + 1, last: head })
    const newest = Math.max(...standings.flatMap(({ used }) => used.map(({ position }) => position)))
    return { kind: 'written', streams, position: String(newest), replayed: true }
  }
  const refusals = standings.flatMap((standing, index): Refusal[] => {
    const reason = objection(standing)
    return reason === undefined ? [] : [{ index, reason, actual: standing.head }]
  })
  return refusals.length > 0 ? { kind: 'refused', refusals } : undefined
}

/** Where the very same append stands already: the same ids, all of them, in order, without another event between. */
function repeatOf({ write, used }: Standing): WrittenStream | undefined {
  const first = used[0]?.sequence
  if (first === undefined || used.length !== write.events.length) return undefined
  const same = write.events.every(({ id }, index) => used[index]!.id === id && used[index]!.sequence === first + index)
  return same ? { first, last: first + used.length - 1 } : undefined
}

function objection({ write, head, state, used }: Standing): Refusal['reason'] | undefined {
  // A stream that is repeated as a whole objects too, when others of its batch are not: half a batch is no repetition.
  if (used.length > 0) return 'event-id'
  if (state !== undefined && !write.allowRecreate) return state
  const reopened = state === 'archived' && write.expected === 0
  return reopened || matchesExpected(write.expected, head) ? undefined : 'version'
}
