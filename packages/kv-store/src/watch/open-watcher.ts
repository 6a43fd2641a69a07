import { checkCount } from '../check.ts'
import type { Core } from '../core.ts'
import { KvInvalidArgumentError, KvUnsupportedError } from '../errors.ts'
import type { KvEvent, Watcher, WatchOptions } from '../events.ts'
import type { Space } from '../space.ts'
import { createFilter, type EventFilter, matches } from './filter.ts'
import { LiveWatcher } from './live-watcher.ts'
import { LogWatcher } from './log-watcher.ts'

const OVERFLOWS = ['drop-newest', 'drop-oldest', 'coalesce', 'error'] as const

/** The two forms of `watch`. */
export type WatchArguments =
  | readonly [group: string, key: string, options?: Omit<WatchOptions, 'group' | 'key'> | undefined]
  | readonly [options?: WatchOptions | undefined]

/** Opens the watcher that the arguments of `watch` ask for. */
export function openWatcher(core: Core, space: Space, args: WatchArguments): Watcher {
  const options = toOptions(args)
  const { buffer = 16, overflow = 'drop-newest', since, initial = false, signal } = options
  checkCount(buffer, 'buffer')
  if (!OVERFLOWS.includes(overflow))
    throw new KvInvalidArgumentError('overflow', `expected one of ${OVERFLOWS.join(', ')}`)
  const filter = createFilter(space.prefix, options)
  if (since !== undefined) return openLogWatcher(core, filter, since, signal)
  const watcher = new LiveWatcher({
    filter,
    buffer,
    overflow,
    signal,
    initial: initial ? storedEvents(core, space, filter) : undefined,
    onEnd: (ended) => core.hub.removeWatcher(ended),
    onDrop: () => {
      core.hub.dropped++
    },
  })
  if (!signal?.aborted) core.hub.addWatcher(watcher)
  return watcher
}

function toOptions(args: WatchArguments): WatchOptions {
  const [first, key, options] = args
  if (typeof first !== 'string') return first ?? {}
  // In this form `*` is the wildcard; the object form can name a literal one.
  return { ...options, ...(first !== '*' && { group: first }), ...(key !== undefined && key !== '*' && { key }) }
}

function openLogWatcher(core: Core, filter: EventFilter, since: string, signal: AbortSignal | undefined): Watcher {
  const { log, kind } = core.backend
  if (log === undefined) throw new KvUnsupportedError('watch since (open the store with changeLog)', kind)
  const watcher = new LogWatcher({
    log,
    since,
    filter,
    signal,
    toEvent: (change) => core.hub.toEvent(change),
    onEnd: (ended) => core.hub.release(ended),
  })
  core.hub.adopt(watcher)
  return watcher
}

/** What is stored now, as the events that would have stored it. */
async function* storedEvents(core: Core, space: Space, filter: EventFilter): AsyncGenerator<KvEvent, undefined> {
  const groups = filter.group === undefined ? await core.backend.groups(space.groupsFrom('')) : [filter.group]
  for (const group of groups) {
    const name = space.strip(group)
    let after: string | undefined
    for (;;) {
      const query = space.page(name, { prefix: filter.prefix ?? '' }, after, Number.POSITIVE_INFINITY)
      const rows = await core.backend.page(query)
      for (const row of rows) {
        if (!matches(filter, { type: 'set', group, key: row.key })) continue
        const { value, expiresAt, revision } = space.entry(row)
        yield {
          type: 'set',
          group: name,
          key: row.key,
          value,
          ...(expiresAt !== undefined && { expiresAt }),
          revision,
          timestamp: space.now(),
        }
      }
      if (rows.length < query.limit) break
      after = rows.at(-1)!.key
    }
  }
}
