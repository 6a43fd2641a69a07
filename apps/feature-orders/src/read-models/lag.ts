import type { EventStore, Horizon } from '@modkit/event-store'

/** How far one subscription is. */
export interface Lag {
  readonly name: string
  /** The stored place; undefined before the first event. */
  readonly checkpoint: string | undefined
  /** Events that it could read and has not handled, counted up to `COUNTED`. */
  readonly behind: number
  readonly parked: number
}

/** How far all subscriptions are, and what keeps them from reading on. */
export interface LagReport {
  readonly subscriptions: readonly Lag[]
  readonly horizon: Horizon
}

/** Where counting ends: a subscription that is further behind is simply far behind. */
export const COUNTED = 100

/** Which subscription takes which events; without names, all. */
export interface Subscribed {
  readonly name: string
  readonly eventNames?: readonly string[] | undefined
}

/** Reads the checkpoint of each subscription, and the horizon of the store. */
export async function readLag(store: EventStore, subscribed: readonly Subscribed[]): Promise<LagReport> {
  const subscriptions: Lag[] = []
  for (const { name, eventNames } of subscribed) {
    const checkpoint = (await store.checkpoint(name))?.position
    const { events } = await store.readFeed({ after: checkpoint, eventNames, max: COUNTED })
    const parked = await store.backend.parked(name)
    subscriptions.push({ name, checkpoint, behind: events.length, parked: parked.length })
  }
  return { subscriptions, horizon: await store.horizon() }
}
