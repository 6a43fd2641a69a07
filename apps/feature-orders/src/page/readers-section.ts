import type { Horizon } from '@modkit/event-store'
import { html } from 'hono/html'
import { COUNTED, type Lag, type LagReport } from '../read-models/lag.ts'
import type { Html } from './html.ts'
import { age, plural } from './words.ts'

/** How far each subscription is, and what holds all of them back. */
export function readersSection({ subscriptions, horizon }: LagReport): Html {
  return html`<ul class="readers">${subscriptions.map(reader)}</ul>${border(horizon)}`
}

function reader({ name, behind, parked, checkpoint }: Lag): Html {
  const lag = behind >= COUNTED ? `${COUNTED} or more behind` : `${behind} behind`
  return html`<li id="reader-${name}" class="${behind === 0 ? 'current' : 'late'} ${parked > 0 ? 'stuck' : ''}">
    <span class="dot"></span><b>${name}</b>
    <span class="lag">${behind === 0 ? 'up to date' : lag}</span>
    <span class="soft at">at ${checkpoint ?? 'the start'}${parked === 0 ? '' : html` · <b class="parked">${parked} parked</b>`}</span>
  </li>`
}

function border({ position, hidden, blocker }: Horizon): Html {
  const at = html`<span class="soft">Readable up to ${position === '' ? 'the start' : position}.</span>`
  if (hidden === 0) return html`<p class="horizon">No event waits behind the horizon. ${at}</p>`
  const who = blocker
    ? `the transaction of pid ${blocker.pid}${blocker.application === '' ? '' : ` (${blocker.application})`}, open for ${age(blocker.ageMs)}, holds readers back`
    : 'an open transaction holds readers back'
  return html`<p class="horizon held"><b>${plural(hidden, 'event')} behind the horizon</b>: ${who}. ${at}</p>`
}
