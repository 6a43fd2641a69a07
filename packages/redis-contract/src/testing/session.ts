import assert from 'node:assert/strict'
import type { Session, SessionStore } from '../session-store.ts'
import { type ContractCase, times } from './suite.ts'

/** A session store to test, empty at the start of each case. */
export interface SessionSubject {
  readonly store: SessionStore
  readonly idleMs: number
  readonly absoluteMs: number
  /** The maximum per user, when there is one. */
  readonly maxPerUser?: number
  /** Lets that many milliseconds pass, for the store and for whoever keeps its data. */
  elapse(ms: number): Promise<void>
}

type Case = ContractCase<SessionSubject>
const code = (code: string) => (error: unknown) => Reflect.get(error as object, 'code') === code

/** What every session store does, whatever its configuration. */
export const sessionContract: readonly Case[] = [
  {
    name: 'a session comes back as it was created',
    run: async ({ store, absoluteMs }) => {
      const created = await store.create({ cart: [1, null] }, { userId: 'ann' })
      assert.match(created.id, /^[A-Za-z0-9_-]{43}$/)
      assert.equal(created.version, 1)
      assert.deepEqual(await store.load(created.id), created)
      assert.ok(created.expiresAt > absoluteMs)
      const anonymous = await store.create(null)
      assert.equal((await store.load(anonymous.id))?.userId, undefined)
      assert.notEqual(anonymous.id, created.id)
    },
  },
  {
    name: 'what is no session id, or not one of ours, is not found',
    run: async ({ store }) => {
      const created = await store.create({})
      for (const id of [
        '',
        'x',
        `${created.id}x`,
        ` ${created.id}`,
        store.handleOf(created.id),
        'A'.repeat(43),
        '../../etc',
        '*',
      ]) {
        assert.equal(await store.load(id), undefined)
        assert.equal(await store.destroy(id), false)
      }
      assert.equal(await store.load(undefined as unknown as string), undefined)
    },
  },
  {
    name: 'a save is seen by the next load, and raises the version',
    run: async ({ store }) => {
      const created = await store.create({ n: 1 })
      const saved = await store.save(created, { n: 2 })
      assert.equal(saved.version, created.version + 1)
      assert.equal(saved.expiresAt, created.expiresAt)
      assert.deepEqual(await store.load(created.id), saved)
    },
  },
  {
    name: 'data that JSON cannot hold is refused',
    run: async ({ store }) => {
      await assert.rejects(store.create(undefined), TypeError)
      const session = await store.create(1)
      await assert.rejects(
        store.save(session, () => 1),
        TypeError,
      )
    },
  },
  {
    name: 'of two writers who loaded the same session one is refused; no update is lost',
    run: async ({ store }) => {
      const { id } = await store.create({ n: 0 })
      const [one, two] = [await store.load<{ n: number }>(id), await store.load<{ n: number }>(id)]
      await store.save(one!, { n: 1 })
      await assert.rejects(store.save(two!, { n: 2 }), code('SESSION_CONFLICT'))
      assert.deepEqual((await store.load(id))?.data, { n: 1 })
      const increment = async (): Promise<void> => {
        const session = await store.load<{ n: number }>(id)
        await store.save(session!, { n: session!.data.n + 1 }).catch((error) => {
          if (code('SESSION_CONFLICT')(error)) return increment()
          throw error
        })
      }
      await times(10, increment)
      assert.deepEqual((await store.load(id))?.data, { n: 11 })
    },
  },
  {
    name: 'a save after a logout does not revive the session',
    run: async ({ store }) => {
      const session = await store.create({ n: 1 }, { userId: 'ann' })
      assert.equal(await store.destroy(session.id), true)
      assert.equal(await store.destroy(session.id), false)
      await assert.rejects(store.save(session, { n: 2 }), code('SESSION_GONE'))
      assert.equal(await store.load(session.id), undefined)
      assert.deepEqual(await store.list('ann'), [])
    },
  },
  {
    name: 'a save with an earlier end shortens the life, one in the past ends it',
    run: async ({ store, absoluteMs }) => {
      const session = await store.create({})
      const begun = session.expiresAt - absoluteMs
      const shortened = await store.save(session, {}, { expiresAt: session.expiresAt - 1 })
      assert.equal((await store.load(session.id))?.expiresAt, session.expiresAt - 1)
      const later = await store.save(shortened, {}, { expiresAt: session.expiresAt + 1e9 })
      assert.equal(later.expiresAt, session.expiresAt - 1)
      await store.save(later, {}, { expiresAt: begun - 1 })
      assert.equal(await store.load(session.id), undefined)
    },
  },
  {
    name: 'a session that is not used ends after its idle time; use begins it again',
    run: async ({ store, idleMs, elapse }) => {
      const [used, unused] = [await store.create('used'), await store.create('unused')]
      await elapse(idleMs * 0.6)
      assert.ok(await store.load(used.id))
      await elapse(idleMs * 0.6)
      assert.ok(await store.load(used.id))
      assert.equal(await store.load(unused.id), undefined)
    },
  },
  {
    name: 'a session ends at its absolute deadline, however it is used',
    run: async ({ store, absoluteMs, idleMs, elapse }) => {
      const session = await store.create({})
      for (let passed = 0; passed < absoluteMs; passed += idleMs / 2) {
        await store.load(session.id)
        await elapse(idleMs / 2)
      }
      await elapse(20)
      assert.equal(await store.load(session.id), undefined)
      await assert.rejects(store.save(session, {}), code('SESSION_GONE'))
    },
  },
  {
    name: 'rotation gives a new id and keeps data, user and deadline; the old id is gone',
    run: async ({ store }) => {
      const old = await store.create({ n: 1 }, { userId: 'ann' })
      const rotated = await store.rotate(old)
      assert.notEqual(rotated.id, old.id)
      assert.deepEqual({ ...rotated, id: '', version: 0 }, { ...old, id: '', version: 0 })
      assert.equal(await store.load(old.id), undefined)
      assert.deepEqual(await store.load(rotated.id), rotated)
      assert.deepEqual(await store.list('ann'), [{ handle: store.handleOf(rotated.id), expiresAt: old.expiresAt }])
      await assert.rejects(store.rotate(old), code('SESSION_GONE'))
      await assert.rejects(store.save(old, {}), code('SESSION_GONE'))
    },
  },
  {
    name: 'of concurrent rotations one wins',
    run: async ({ store }) => {
      const session = await store.create({}, { userId: 'ann' })
      const outcomes = await times(5, () => store.rotate(session).catch(() => undefined))
      const won = outcomes.filter((outcome) => outcome !== undefined)
      assert.equal(won.length, 1)
      assert.deepEqual(
        (await store.list('ann')).map(({ handle }) => handle),
        [store.handleOf(won[0]!.id)],
      )
    },
  },
  {
    name: 'the sessions of a user are listed, and revoked one by one, by that user only',
    run: async ({ store }) => {
      const [one, two] = [await store.create(1, { userId: 'ann' }), await store.create(2, { userId: 'ann' })]
      const other = await store.create(3, { userId: 'bob' })
      const handles = (await store.list('ann')).map(({ handle }) => handle)
      assert.deepEqual(handles.sort(), [one, two].map(({ id }) => store.handleOf(id)).sort())
      assert.equal(await store.revoke('bob', store.handleOf(one.id)), false)
      assert.equal(await store.revoke('ann', store.handleOf(one.id)), true)
      assert.equal(await store.revoke('ann', store.handleOf(one.id)), false)
      assert.equal(await store.revoke('ann', 'no handle'), false)
      assert.equal(await store.load(one.id), undefined)
      assert.ok(await store.load(two.id))
      assert.ok(await store.load(other.id))
    },
  },
  {
    name: 'all sessions of a user are revoked, or all others',
    run: async ({ store, maxPerUser = 3 }) => {
      const count = Math.min(3, maxPerUser)
      const sessions = await times(count, (index) => store.create(index, { userId: 'ann' }))
      const bobs = await store.create(0, { userId: 'bob' })
      assert.equal(await store.revokeAll('ann', { exceptId: sessions[0]!.id }), count - 1)
      assert.deepEqual(
        (await store.list('ann')).map(({ handle }) => handle),
        [store.handleOf(sessions[0]!.id)],
      )
      assert.equal(await store.revokeAll('ann'), 1)
      assert.equal(await store.revokeAll('ann'), 0)
      assert.equal(await store.load(sessions[0]!.id), undefined)
      assert.ok(await store.load(bobs.id))
    },
  },
  {
    name: 'revoking all while sessions rotate leaves none of them alive',
    run: async ({ store, maxPerUser = 3 }) => {
      for (let round = 0; round < 10; round++) {
        const sessions = await times(Math.min(3, maxPerUser), (index) => store.create(index, { userId: 'ann' }))
        const rotating = sessions.map((session) => store.rotate(session).catch(() => undefined))
        await store.revokeAll('ann')
        for (const rotated of await Promise.all(rotating)) {
          if (rotated !== undefined) assert.equal(await store.load(rotated.id), undefined)
        }
        assert.deepEqual(await store.list('ann'), [])
      }
    },
  },
  {
    name: 'a list does not count as use, and forgets what has ended',
    run: async ({ store, idleMs, elapse }) => {
      const session = await store.create({}, { userId: 'ann' })
      await elapse(idleMs * 0.6)
      assert.equal((await store.list('ann')).length, 1)
      await elapse(idleMs * 0.6)
      assert.deepEqual(await store.list('ann'), [])
      assert.equal(await store.load(session.id), undefined)
    },
  },
  {
    name: 'above the maximum per user the oldest is revoked, and what has ended does not count',
    run: async ({ store, maxPerUser, idleMs, elapse }) => {
      const max = maxPerUser ?? 3
      const sessions: Session[] = []
      for (let index = 0; index < max + 1; index++) {
        sessions.push(await store.create(index, { userId: 'ann' }))
        await elapse(2)
      }
      const alive = await times(max + 1, async (index) => (await store.load(sessions[index]!.id)) !== undefined)
      assert.deepEqual(alive, [maxPerUser === undefined, ...Array(max).fill(true)])
      await elapse(idleMs * 1.2)
      const late = await store.create('late', { userId: 'ann' })
      assert.deepEqual(
        (await store.list('ann')).map(({ handle }) => handle),
        [store.handleOf(late.id)],
      )
    },
  },
]
