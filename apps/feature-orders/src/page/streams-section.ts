import type { RecordedEvent } from '@modkit/event-store'
import { html } from 'hono/html'
import type { StreamRow } from '../read-models/schema.ts'
import type { Html } from './html.ts'
import type { View } from './view.ts'
import { clock, plural, short } from './words.ts'

/** The streams that changed last. */
export function streamsSection(streams: readonly StreamRow[], selected: View['selected']): Html {
  if (streams.length === 0) return html`<p class="empty">No streams yet.</p>`
  return html`<ol class="streams">${streams.map((stream) => row(stream, selected))}</ol>`
}

function row(
  { aggregate_type, aggregate_id, version, last_event, updated_at }: StreamRow,
  selected: View['selected'],
): Html {
  const isSelected = selected?.type === aggregate_type && selected.id === aggregate_id
  return html`<li id="stream-${aggregate_type}-${aggregate_id}" class="${isSelected ? 'selected' : ''}">
    <a href="/?stream=${aggregate_type}/${aggregate_id}#stream">
      <span class="kind of-${aggregate_type}">${aggregate_type}</span> <span class="id">${short(aggregate_id)}</span>
      <span class="soft last">${last_event}</span> <span class="version">${version}</span> <time class="soft">${clock(updated_at)}</time>
    </a>
  </li>`
}

/** One stream, newest event first. */
export function streamSection(selected: View['selected']): Html {
  if (selected === undefined) return html`<p class="empty">Choose a stream.</p>`
  const { type, id, events } = selected
  return html`<h3><span class="kind of-${type}">${type}</span> <span class="id">${id}</span></h3>
    ${events.length === 0 ? html`<p class="empty">No events.</p>` : html`<ol class="events">${[...events].reverse().map(item)}</ol>`}
    ${(events[0]?.sequence ?? 1) > 1 ? html`<p class="soft">and ${plural(events[0]!.sequence - 1, 'older event')}</p>` : ''}`
}

function item({ id, sequence, name, payload, metadata, recordedAt }: RecordedEvent): Html {
  const { correlationId, causationId } = metadata
  return html`<li id="event-${id}">
    <span class="sequence">${sequence}</span>
    <div><b>${name}</b> <time class="soft">${clock(recordedAt.toISOString())}</time>
      <code>${JSON.stringify(payload)}</code>
      ${correlationId === undefined ? '' : html`<small class="soft">correlation ${short(correlationId)}${causationId === undefined ? '' : ` · caused by ${short(causationId)}`}</small>`}
    </div>
  </li>`
}
