import assert from 'node:assert/strict'
import type { ContractCase } from '@modkit/kernel/testing'
import type { Note } from '../notes-service.ts'
import { allPages, create, ifMatch, json, jsonOf, type NotesSubject, page, refused, same } from './api-client.ts'

const NOWHERE = '/notes/00000000-0000-4000-8000-000000000000'
const patch = (body: unknown): RequestInit => ({ method: 'PATCH', ...json(body) })

/** A word that no other case uses: the cases may share a database. */
const unique = (): string => `w${crypto.randomUUID().replaceAll('-', '')}`

/** What the notes API promises on every database. */
export const notesApiContract: readonly ContractCase<NotesSubject>[] = [
  {
    name: 'creates a note and returns it from its location',
    async run(subject) {
      const sent = { title: ' Überraschung ', body: 'a % b _ c \\ d "e" \' 🎈\n' }
      const response = await subject.request('/notes', { method: 'POST', ...json(sent) })
      assert.equal(response.status, 201)
      assert.equal(response.headers.get('etag'), '"1"')
      const note = await jsonOf<Note>(response)
      same([note.title, note.body, note.version], ['Überraschung', sent.body, 1])
      assert.match(note.createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      const again = await subject.request(response.headers.get('location')!)
      same(await jsonOf(again), note)
    },
  },
  {
    name: 'changes the version it is given, and no other',
    async run(subject) {
      const { id } = await create(subject, 'first', 'body')
      const changed = await subject.request(`/notes/${id}`, ifMatch(patch({ title: 'second' }), '"1"'))
      assert.equal(changed.status, 200)
      assert.equal(changed.headers.get('etag'), '"2"')
      const note = await jsonOf<Note>(changed)
      same([note.title, note.body, note.version], ['second', 'body', 2])
      const stale = await subject.request(`/notes/${id}`, ifMatch(patch({ title: 'third' }), '"1"'))
      assert.equal((await refused(stale, 412)).currentVersion, 2)
      assert.equal((await jsonOf<Note>(await subject.request(`/notes/${id}`))).title, 'second')
    },
  },
  {
    name: 'takes a list of versions, any version, and no weak tag',
    async run(subject) {
      const { id } = await create(subject, 'tags')
      const change = (tag: string) => subject.request(`/notes/${id}`, ifMatch(patch({ body: tag }), tag))
      await refused(await change('W/"1"'), 412)
      assert.equal((await change('"7", "1"')).status, 200)
      assert.equal((await change('*')).status, 200)
      assert.equal((await change('3')).status, 200)
      await refused(await change('"x"'), 400)
    },
  },
  {
    name: 'lets one of many concurrent changes of a version win',
    async run(subject) {
      const { id } = await create(subject, 'contended')
      const changes = Array.from({ length: 10 }, (_, i) =>
        subject.request(`/notes/${id}`, ifMatch(patch({ title: `winner ${i}` }), '"1"')),
      )
      const statuses = (await Promise.all(changes)).map(({ status }) => status).sort()
      same(statuses, [200, ...Array.from({ length: 9 }, () => 412)])
      same(
        (await subject.changesOf(id)).map(({ version }) => version),
        [1, 2],
      )
    },
  },
  {
    name: 'wants to know the version before it changes or deletes',
    async run(subject) {
      const { id } = await create(subject, 'careful')
      await refused(await subject.request(`/notes/${id}`, patch({ title: 'x' })), 428)
      await refused(await subject.request(`/notes/${id}`, { method: 'DELETE' }), 428)
    },
  },
  {
    name: 'deletes the version it is given',
    async run(subject) {
      const { id } = await create(subject, 'short-lived')
      await refused(await subject.request(`/notes/${id}`, ifMatch({ method: 'DELETE' }, '"2"')), 412)
      const deleted = await subject.request(`/notes/${id}`, ifMatch({ method: 'DELETE' }, '"1"'))
      same([deleted.status, await deleted.text()], [204, ''])
      await refused(await subject.request(`/notes/${id}`), 404)
      await refused(await subject.request(`/notes/${id}`, ifMatch({ method: 'DELETE' }, '"1"')), 404)
    },
  },
  {
    name: 'records every change with the change, and nothing of a refused one',
    async run(subject) {
      const { id } = await create(subject, 'one', 'b')
      await subject.request(`/notes/${id}`, ifMatch(patch({ body: 'c' }), '"1"'))
      await subject.request(`/notes/${id}`, ifMatch(patch({ body: 'd' }), '"1"'))
      await subject.request(`/notes/${id}`, ifMatch({ method: 'DELETE' }, '"2"'))
      const changes = (await subject.changesOf(id)).map(({ changedAt: _, ...change }) => change)
      same(changes, [
        { action: 'created', version: 1, fields: { title: 'one', body: 'b' } },
        { action: 'updated', version: 2, fields: { body: 'c' } },
        { action: 'deleted', version: 2, fields: {} },
      ])
    },
  },
  {
    name: 'lists newest first, each note once, whatever is added meanwhile',
    async run(subject) {
      const word = unique()
      const created = []
      for (let i = 0; i < 13; i++) created.push(await create(subject, `${word} ${i}`))
      const expected = created
        .sort((a, b) => (a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? 1 : -1))
        .map(({ id }) => id)
      const first = await page(subject, { q: word, limit: '5' })
      await create(subject, `${word} late`) // comes before the first page, so it disturbs none that follow
      const rest = await allPages(subject, { q: word, limit: '5', cursor: first.next! })
      same(
        [first, ...rest].flatMap(({ items }) => items.map(({ id }) => id)),
        expected,
      )
      same(
        [first, ...rest].map(({ items }) => items.length),
        [5, 5, 3],
      )
    },
  },
  {
    name: 'ends with a page that has no next, also when the last page is full',
    async run(subject) {
      const word = unique()
      for (let i = 0; i < 4; i++) await create(subject, word)
      same(
        (await allPages(subject, { q: word, limit: '2' })).map(({ items }) => items.length),
        [2, 2],
      )
      same(await page(subject, { q: unique() }), { items: [], next: null })
    },
  },
  {
    name: 'finds text in title and body, whatever its case, with wildcards taken literally',
    async run(subject) {
      const word = unique()
      const percent = await create(subject, `${word} 100% sure`, 'Straße')
      const letters = await create(subject, `${word} 100 x sure`, 'a_b ÄÖÜ')
      const bang = await create(subject, `${word} wow!`, 'back\\slash')
      const find = async (q: string) => {
        const { items } = await page(subject, { q, limit: '100' })
        return items
          .filter(({ title }) => title.startsWith(word))
          .map(({ id }) => id)
          .sort()
      }
      same(await find(`${word.toUpperCase()} 100`), [percent.id, letters.id].sort())
      same(await find(`${word} 100% S`), [percent.id])
      same(await find('a_B äö'), [letters.id])
      same(await find(`${word}%`), [])
      same(await find(`${word} w_w`), [])
      same(await find(`${word} wow!`), [bang.id])
      same(await find('BACK\\sl'), [bang.id])
    },
  },
  {
    name: 'does not take a query for SQL',
    async run(subject) {
      const word = unique()
      await create(subject, word)
      await page(subject, { q: "'; drop table notes; --" })
      assert.equal((await page(subject, { q: word })).items.length, 1)
    },
  },
  {
    name: 'refuses cursors that no list gave',
    async run({ request }) {
      const forged = ['x', '', 'null', btoa('2024-01-01T00:00:00.000Z'), btoa("2024-01-01T00:00:00.000Z ' or 1=1 --")]
      for (const cursor of forged) await refused(await request(`/notes?${new URLSearchParams({ cursor })}`), 400)
    },
  },
  {
    name: 'refuses limits that are none',
    async run({ request }) {
      for (const limit of ['0', '101', '-1', '1.5', 'x', '', '1e1']) {
        const { errors } = await refused(await request(`/notes?limit=${limit}`), 400)
        same(errors, [{ pointer: '/limit', detail: 'is a whole number from 1 to 100' }])
      }
    },
  },
  {
    name: 'says where a body is wrong',
    async run(subject) {
      const post = async (body: unknown, status = 422) =>
        (await refused(await subject.request('/notes', { method: 'POST', ...json(body) }), status)).errors
      same(await post({ title: '  ' }), [{ pointer: '/title', detail: 'is blank' }])
      same(await post({ title: 'x'.repeat(201) }), [{ pointer: '/title', detail: 'is longer than 200 characters' }])
      same(await post({ title: 'a\0b' }), [{ pointer: '/title', detail: 'holds characters that are not text' }])
      same(await post({ title: '\ud800' }), [{ pointer: '/title', detail: 'holds characters that are not text' }])
      same(
        (await post({ title: 'x', isAdmin: true }))?.map(({ pointer }) => pointer),
        ['/isAdmin'],
      )
      assert.equal((await post([]))?.length, 1)
      const { id } = await create(subject, 'patched')
      const empty = await subject.request(`/notes/${id}`, ifMatch(patch({}), '"1"'))
      assert.equal((await refused(empty, 422)).errors?.[0]?.detail, 'sets nothing: give a title or a body')
    },
  },
  {
    name: 'refuses a body that is not JSON, or does not say that it is',
    async run({ request }) {
      const headers = { 'content-type': 'application/json' }
      await refused(await request('/notes', { method: 'POST', body: '{"title":', headers }), 400)
      await refused(await request('/notes', { method: 'POST', body: '', headers }), 400)
      await refused(
        await request('/notes', { method: 'POST', body: '{"title":"x"}', headers: { 'content-type': 'text/plain' } }),
        415,
      )
    },
  },
  {
    name: 'answers 404 where there is no note',
    async run({ request }) {
      for (const path of [NOWHERE, '/notes/1', '/notes/%00', "/notes/'%20or%201=1"]) {
        await refused(await request(path), 404)
        await refused(await request(path, ifMatch(patch({ title: 'x' }), '*')), 404)
        await refused(await request(path, ifMatch({ method: 'DELETE' }, '*')), 404)
      }
      await refused(await request('/nowhere'), 404)
    },
  },
]
