import { channel } from 'node:diagnostics_channel'

/** What happens to a connection. Published on the channel `modkit:redis:connection`; holds no key, value or password. */
export type RedisConnectionEvent =
  | { readonly type: 'ready'; readonly provider: string; readonly reconnects: number }
  | { readonly type: 'lost'; readonly provider: string; readonly error: unknown }
  | { readonly type: 'attempt-failed'; readonly provider: string; readonly attempt: number; readonly error: unknown }
  | { readonly type: 'closed'; readonly provider: string }

const connections = channel('modkit:redis:connection')

export function publishConnection(event: RedisConnectionEvent): void {
  if (connections.hasSubscribers) connections.publish(event)
}
