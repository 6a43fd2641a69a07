// Publishes what happens to an app on Node's diagnostics channels. The kernel itself imports nothing; this sub-path does.
import { channel } from 'node:diagnostics_channel'
import type { AppEvent, Observer } from '../observe.ts'

/** The channel of one type of event: `modkit:kernel:built`, `modkit:kernel:failed`, … */
export function channelOf(type: AppEvent['type']): string {
  return `modkit:kernel:${type}`
}

/**
 * An observer that publishes each event on the channel of its type: `bootstrap(root, { observe: publishEvents() })`.
 * What nobody subscribes to costs one look-up.
 */
export function publishEvents(): Observer {
  return (event) => {
    const target = channel(channelOf(event.type))
    if (target.hasSubscribers) target.publish(event)
  }
}
