import type { Refusal, WriteBatch, WriteOutcome, WrittenStream } from '../backend.ts'
import type { Row } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import { positionText } from './position.ts'

/** How one stream of the batch stands. */
interface Judged {
  readonly verdict: unknown
  readonly actual: number
  readonly first: number
  readonly last: number
  readonly place: unknown
}

/** What the rows of a commit statement say: `s` judges a stream, `p` is the newest position, `c` an earlier result. */
export function commitOutcome(batch: WriteBatch, rows: readonly Row[]): WriteOutcome {
  const judged: Judged[] = []
  let position = ''
  for (const [kind, idx, verdict, actual, first, last, value] of rows) {
    if (kind === 'c') return remembered(value)
    if (kind === 'p') position = String(value)
    else {
      const numbers = { actual: asNumber(actual), first: asNumber(first), last: asNumber(last) }
      judged[asNumber(idx)] = { verdict, ...numbers, place: value }
    }
  }
  const written = judged.filter((_, index) => batch.streams[index]!.events.length > 0)
  if (written.length > 0 && written.every(({ verdict }) => verdict === 'known')) return replayed(judged)
  const refusals = judged.flatMap(({ verdict, actual }, index): Refusal[] => {
    if (verdict === null || verdict === undefined) return []
    // In a batch that is only half known, the known half is a reuse of ids as well.
    return [{ index, reason: verdict === 'known' ? 'event-id' : (verdict as Refusal['reason']), actual }]
  })
  if (refusals.length > 0) return { kind: 'refused', refusals }
  const streams = batch.streams.map(({ events }, index): WrittenStream => {
    const { actual } = judged[index]!
    return { first: actual + 1, last: actual + events.length }
  })
  return { kind: 'written', streams, position, replayed: false }
}

function remembered(text: unknown): WriteOutcome {
  const result = JSON.parse(String(text)) as { streams: [number, number][]; position: string }
  const streams = result.streams.map(([first, last]) => ({ first, last }))
  return { kind: 'written', streams, position: result.position, replayed: true }
}

function replayed(judged: readonly Judged[]): WriteOutcome {
  const streams = judged.map(({ verdict, actual, first, last }): WrittenStream => {
    return verdict === 'known' ? { first, last } : { first: actual + 1, last: actual }
  })
  const places = judged.flatMap(({ place }) => (place ? [String(place).slice(1, -1).split(',')] : []))
  // One append wrote them all, in one transaction: the newest is the one with the highest position.
  const [epoch, transaction, position] = places.reduce((a, b) => (BigInt(a[2]!) > BigInt(b[2]!) ? a : b))
  return { kind: 'written', streams, position: positionText(epoch, transaction, position), replayed: true }
}
