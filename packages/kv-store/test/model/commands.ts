import fc from 'fast-check'

/** Names that are easily taken for each other, and now and then any string there is. */
const name = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('', 'a', 'A', 'a_', 'a%', 'ab', '_', '%', '\0', 'a\0', '😀', '__proto__', 'a:b'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => text.isWellFormed()) },
)

const value = fc.oneof(
  fc.constantFrom('', 'x', '漢字', 'a longer text than the others'),
  fc.integer({ min: -5, max: 500 }),
  fc.constant([1, 'two']),
)

const ttl = fc.option(fc.integer({ min: -5, max: 60 }), { nil: undefined })

/** Where a command acts: the base store, or a scope with a quota. Two of the names differ in case only. */
const space = fc.constantFrom(undefined, undefined, 'tenant', 'Tenant', 'tenant-1')

const common = { space, group: name, key: name, sync: fc.boolean() }

/** One call of the store, or a moment passing. */
export const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ...common, type: fc.constant('set' as const), value, ttl }) },
  { weight: 2, arbitrary: fc.record({ ...common, type: fc.constant('get' as const) }) },
  { weight: 2, arbitrary: fc.record({ ...common, type: fc.constant('delete' as const) }) },
  { weight: 1, arbitrary: fc.record({ ...common, type: fc.constant('touch' as const), ttl }) },
  {
    weight: 2,
    arbitrary: fc.record({ ...common, type: fc.constant('increment' as const), n: fc.integer({ min: -9, max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ ...common, type: fc.constant('deleteGroup' as const) }) },
  { weight: 1, arbitrary: fc.record({ ...common, type: fc.constant('deletePrefix' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...common,
      type: fc.constant('setMany' as const),
      items: fc.array(fc.tuple(name, value), { maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...common, type: fc.constant('purge' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...common,
      type: fc.constant('wait' as const),
      milliseconds: fc.integer({ min: 1, max: 40 }),
    }),
  },
)

/** What `command` makes. */
export type Command = typeof command extends fc.Arbitrary<infer T> ? T : never
