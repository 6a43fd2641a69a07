import { defineAggregate } from '@modkit/event-store'

/** How many of which product. */
export interface Wanted {
  readonly sku: string
  readonly quantity: number
}

/** What a fulfilment hears, from the streams of its order and of the stock. */
export type FulfilmentInput =
  | { readonly heard: 'placed'; readonly lines: readonly Wanted[] }
  | { readonly heard: 'paid' | 'shipped' | 'cancelled' }
  | { readonly heard: 'reserved' | 'refused' | 'settled'; readonly sku: string }

/** What a fulfilment noted, and what it asked for. Each `…Requested` puts messages into the outbox: see `messages.ts`. */
export type FulfilmentEvent =
  | { readonly name: 'ReservationRequested'; readonly payload: { readonly lines: readonly Wanted[] } }
  | { readonly name: 'LineReserved' | 'LineRefused' | 'LineSettled'; readonly payload: { readonly sku: string } }
  | { readonly name: 'PaymentNoted'; readonly payload: {} }
  | { readonly name: 'EndNoted'; readonly payload: { readonly end: 'shipped' | 'cancelled' } }
  | { readonly name: 'ShippingRequested' | 'CancellationRequested'; readonly payload: {} }
  | { readonly name: 'DispatchRequested' | 'ReleaseRequested'; readonly payload: { readonly skus: readonly string[] } }
  | { readonly name: 'FulfilmentClosed'; readonly payload: { readonly end: 'shipped' | 'cancelled' } }

type LineState = 'asked' | 'reserved' | 'refused' | 'leaving' | 'settled'

/** Where the fulfilment of one order stands. */
export interface Fulfilment {
  readonly lines: Readonly<Record<string, LineState>>
  readonly isPaid: boolean
  /** It asked the order to ship, or to cancel itself. */
  readonly hasAsked: boolean
  /** What became of the order. The order decides, since a customer may cancel while this asks it to ship. */
  readonly end: 'shipped' | 'cancelled' | undefined
  readonly isClosed: boolean
}

/**
 * The process of one order, as a stream of its own: reserve what was ordered; ship once all of it is reserved and paid;
 * cancel when a part is out of stock; when the order has ended, take the goods from the shelf or give them back. It asks
 * for nothing twice, whatever it hears twice, and gives back only what it knows to be reserved, however messages overtake
 * each other.
 */
export const fulfilment = defineAggregate({
  type: 'fulfilment',
  initialState: (): Fulfilment => ({ lines: {}, isPaid: false, hasAsked: false, end: undefined, isClosed: false }),
  evolve,
  decide(input: FulfilmentInput, state: Fulfilment): readonly FulfilmentEvent[] {
    const events: FulfilmentEvent[] = []
    let current = state
    for (let next = note(input, current); next !== undefined; next = nextStep(current)) {
      events.push(next)
      current = evolve(current, next)
    }
    return events
  },
})

function evolve(state: Fulfilment, { name, payload }: FulfilmentEvent): Fulfilment {
  switch (name) {
    case 'ReservationRequested':
      return withLines(
        state,
        payload.lines.map(({ sku }) => sku),
        'asked',
      )
    case 'LineReserved':
      return withLines(state, [payload.sku], 'reserved')
    case 'LineRefused':
      return withLines(state, [payload.sku], 'refused')
    case 'LineSettled':
      return withLines(state, [payload.sku], 'settled')
    case 'DispatchRequested':
    case 'ReleaseRequested':
      return withLines(state, payload.skus, 'leaving')
    case 'PaymentNoted':
      return { ...state, isPaid: true }
    case 'ShippingRequested':
    case 'CancellationRequested':
      return { ...state, hasAsked: true }
    case 'EndNoted':
      return { ...state, end: payload.end }
    case 'FulfilmentClosed':
      return { ...state, isClosed: true }
  }
}

/** The event that says what was heard; none when it is known already. */
function note(input: FulfilmentInput, { lines, isPaid, end }: Fulfilment): FulfilmentEvent | undefined {
  switch (input.heard) {
    case 'placed':
      return Object.keys(lines).length > 0
        ? undefined
        : { name: 'ReservationRequested', payload: { lines: input.lines } }
    case 'paid':
      return isPaid ? undefined : { name: 'PaymentNoted', payload: {} }
    case 'shipped':
    case 'cancelled':
      return end === undefined ? { name: 'EndNoted', payload: { end: input.heard } } : undefined
    case 'reserved':
      return lines[input.sku] === 'asked' ? { name: 'LineReserved', payload: { sku: input.sku } } : undefined
    case 'refused':
      return lines[input.sku] === 'asked' ? { name: 'LineRefused', payload: { sku: input.sku } } : undefined
    case 'settled':
      return lines[input.sku] === 'leaving' ? { name: 'LineSettled', payload: { sku: input.sku } } : undefined
  }
}

/** What follows from where it stands now. */
function nextStep({ lines, isPaid, hasAsked, end, isClosed }: Fulfilment): FulfilmentEvent | undefined {
  if (isClosed) return undefined
  const states = Object.values(lines)
  if (end === undefined) {
    if (hasAsked) return undefined
    if (states.includes('refused')) return { name: 'CancellationRequested', payload: {} }
    const isReady = isPaid && states.every((state) => state === 'reserved')
    return isReady ? { name: 'ShippingRequested', payload: {} } : undefined
  }
  const skus = Object.keys(lines).filter((sku) => lines[sku] === 'reserved')
  if (skus.length > 0) return { name: end === 'shipped' ? 'DispatchRequested' : 'ReleaseRequested', payload: { skus } }
  const isDone = states.every((state) => state === 'refused' || state === 'settled')
  return isDone ? { name: 'FulfilmentClosed', payload: { end } } : undefined
}

function withLines(state: Fulfilment, skus: readonly string[], to: LineState): Fulfilment {
  return { ...state, lines: { ...state.lines, ...Object.fromEntries(skus.map((sku) => [sku, to])) } }
}
