import { checkText } from '../check.ts'
import type { KvEvent, KvEventType, WatchOptions } from '../events.ts'

/** Which events a watcher sees, by the names that are stored. */
export interface EventFilter {
  /** What the names of all groups of the scope begin with; empty for the whole store. */
  readonly scope: string
  /** The full name of the only group, if there is one. */
  readonly group: string | undefined
  readonly key: string | undefined
  readonly prefix: string | undefined
  readonly types: ReadonlySet<KvEventType> | undefined
}

/** The filter for what the caller asked of a store or scope. */
export function createFilter(scope: string, options: WatchOptions): EventFilter {
  const { group, key, prefix, types } = options
  if (group !== undefined) checkText(group, 'group')
  if (key !== undefined) checkText(key, 'key')
  if (prefix !== undefined) checkText(prefix, 'prefix')
  return {
    scope,
    group: group === undefined ? undefined : scope + group,
    key,
    prefix,
    types: types && new Set(types),
  }
}

/** Whether the filter lets the event through. One exact key hears nothing of its whole group. */
export function matches(filter: EventFilter, event: { type: KvEventType; group: string; key: string }): boolean {
  if (filter.group === undefined ? !event.group.startsWith(filter.scope) : event.group !== filter.group) return false
  if (filter.types !== undefined && !filter.types.has(event.type)) return false
  if (event.type === 'delete_group') return filter.key === undefined
  if (filter.key !== undefined && event.key !== filter.key) return false
  return filter.prefix === undefined || event.key.startsWith(filter.prefix)
}

/** The event as the scope sees it: without the namespace. */
export const inScope = (scope: string, event: KvEvent): KvEvent =>
  scope === '' ? event : { ...event, group: event.group.slice(scope.length) }
