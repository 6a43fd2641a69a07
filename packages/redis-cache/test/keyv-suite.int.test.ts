// Keyv's own suite on the adapter. It is written for Vitest, and takes its runner as an argument. Its cases for iterators
// are apart from it, for stores that can list their keys; this one cannot: `clear` and invalidation cost one command.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import keyvTestSuite from '@keyv/test-suite'
import { sharedRedis } from '@modkit/test-services'
import Keyv from 'keyv'
import { createRedisCache } from '../src/index.ts'
import { keyvAdapter } from '../src/keyv/index.ts'
import { openClient } from './support.ts'

const shared = sharedRedis({ beforeAll, afterAll }, (url, keyPrefix) => openClient(url, { keyPrefix }))

/** The suite's cases that do not hold, and why. The suite is Keyv 5's; there is none for Keyv 6 yet. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '.deleteMany([keys]) with nonexistent keys resolves to false': 'Keyv 6 answers for each key, whatever the store',
  'value can be BigInt using other serializer/deserializer': 'Keyv 6 has no `opts` to put a serializer into',
}

const met = new Set<string>()
const vitest = {
  beforeEach,
  afterEach,
  it: (name: string, run: (context: { expect: typeof expect }) => unknown) => {
    if (name in EXCEPTIONS) met.add(name)
    else it(name, async () => void (await run({ expect })))
  },
} as unknown as Parameters<typeof keyvTestSuite>[0]

const store = () =>
  keyvAdapter(
    createRedisCache({ client: shared.redis.client, keyPrefix: shared.prefix, defaultTtl: '1m', onError: 'throw' }),
  )

describe('@keyv/test-suite', () => {
  keyvTestSuite(vitest, Keyv as never, store)

  it('has every case that is an exception here', () => {
    expect([...met].sort()).toEqual(Object.keys(EXCEPTIONS).sort())
  })
})
