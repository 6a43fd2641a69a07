import { type ConfigValue, configValue, duration, instanceKey, string } from '@modkit/config'
import { looseToken, type Token } from '@modkit/kernel'

/** The settings of a store that the environment may hold. Durations are milliseconds. */
export interface EventStoreConfigTokens {
  readonly schema: Token<string | undefined>
  readonly pollInterval: Token<number | undefined>
  readonly appendTimeout: Token<number | undefined>
}

const prefixOf = (name: string | undefined): string => (name === undefined ? 'event_store' : `event_store.${name}`)

/** The config tokens of a store: `event_store.schema` and so on, `event_store.<name>.schema` of a named one. */
export const eventStoreConfigTokens = (name?: string): EventStoreConfigTokens => ({
  schema: looseToken(`${prefixOf(name)}.schema`),
  pollInterval: looseToken(`${prefixOf(name)}.poll_interval`),
  appendTimeout: looseToken(`${prefixOf(name)}.append_timeout`),
})

/** How the settings come from the environment: `EVENT_STORE_SCHEMA`, `EVENT_STORE_POLL_INTERVAL`, `EVENT_STORE_APPEND_TIMEOUT`. */
export function eventStoreConfigValues(name?: string): readonly ConfigValue[] {
  const tokens = eventStoreConfigTokens(name)
  const key = (setting: string): string => instanceKey('EVENT_STORE', name, setting)
  return [
    configValue(tokens.schema, {
      key: key('SCHEMA'),
      parse: string,
      description: 'Postgres schema of the tables; unset: the search path.',
    }),
    configValue(tokens.pollInterval, {
      key: key('POLL_INTERVAL'),
      parse: duration,
      description: 'How often a subscription looks for events when nothing wakes it; unset: 1s.',
    }),
    configValue(tokens.appendTimeout, {
      key: key('APPEND_TIMEOUT'),
      parse: duration,
      description: 'How long an append that lost a race is tried again; unset: 5s.',
    }),
  ]
}
