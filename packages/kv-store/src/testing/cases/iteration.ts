import assert from 'node:assert/strict'
import { collect, type KvCase, rejectsWith, storeCase } from '../contract.ts'

const numbered = (count: number): { key: string; value: number }[] =>
  Array.from({ length: count }, (_, i) => ({ key: String(i).padStart(5, '0'), value: i }))

/** Order, ranges, templates, transfer. */
export const iterationCases: readonly KvCase[] = [
  storeCase('orders keys and groups by code points', async (kv) => {
    const ordered = ['', '\0', 'A', 'B', 'a', 'a\0', 'aa', 'é', '漢', '\uff5e', '\u{1f600}', '\u{10ffff}']
    for (const name of [...ordered].reverse()) {
      await kv.set('g', name, 1)
      await kv.set(`x${name}`, 'k', 1)
    }
    assert.deepStrictEqual([...(await kv.getAll('g')).keys()], ordered)
    assert.deepStrictEqual(await collect(kv.keys('g')), ordered)
    assert.deepStrictEqual(await collect(kv.keys('g', { reverse: true })), [...ordered].reverse())
    assert.deepStrictEqual(
      await kv.groups('x'),
      ordered.map((name) => `x${name}`),
    )
  }),

  storeCase('walks through a group that is larger than a page', async (kv) => {
    await kv.setMany('g', numbered(1234))
    assert.deepStrictEqual(
      await collect(kv.values('g')),
      numbered(1234).map(({ value }) => value),
    )
    assert.deepStrictEqual((await collect(kv.keys('g', { reverse: true })))[0], '01233')
    assert.equal((await kv.getAll('g')).size, 1234)
  }),

  storeCase('limits, ranges and cursors work in both directions', async (kv) => {
    await kv.setMany('g', numbered(20))
    const keys = (options: object): Promise<string[]> => collect(kv.keys('g', options))
    assert.deepStrictEqual(await keys({ start: '00003', end: '00006' }), ['00003', '00004', '00005'])
    assert.deepStrictEqual(await keys({ start: '00003', end: '00006', reverse: true }), ['00005', '00004', '00003'])
    assert.deepStrictEqual(await keys({ limit: 2 }), ['00000', '00001'])
    assert.deepStrictEqual(await keys({ limit: 2, cursor: '00001' }), ['00002', '00003'])
    assert.deepStrictEqual(await keys({ limit: 2, cursor: '00005', reverse: true }), ['00004', '00003'])
    assert.deepStrictEqual(await keys({ prefix: '0001', limit: 3 }), ['00010', '00011', '00012'])
    assert.deepStrictEqual(await keys({ prefix: '0001', start: '00018' }), ['00018', '00019'])
    assert.deepStrictEqual(await keys({ prefix: '0001', end: '00011' }), ['00010'])
    assert.deepStrictEqual(await keys({ prefix: '0001', cursor: '00018' }), ['00019'])
    assert.deepStrictEqual(await keys({ limit: 0 }), [])
    assert.deepStrictEqual(await keys({ start: '9' }), [])
    await rejectsWith(keys({ limit: -1 }), 'KV_INVALID_ARGUMENT')
  }),

  storeCase('keysOnly leaves the values out', async (kv) => {
    const { revision } = await kv.set('g', 'k', 'v')
    const [entry] = await collect(kv.entries('g', { keysOnly: true }))
    assert.deepStrictEqual(entry, { group: 'g', key: 'k', value: undefined, revision, expiresAt: undefined })
  }),

  storeCase('an iteration can be left, and survives deletes under its feet', async (kv) => {
    await kv.setMany('g', numbered(1200))
    let deleted = 0
    for await (const key of kv.keys('g')) {
      if (Number(key) % 50 === 0 && (await kv.delete('g', key))) deleted++
      // The last key of the first page goes too: the walk continues after its place.
      if (key === '00499') await kv.delete('g', key)
      if (key === '00700') break
    }
    assert.equal(deleted, 15)
    assert.equal(await kv.count('g'), 1200 - 16)
  }),

  storeCase('count, countAll and groups know empty answers', async (kv) => {
    assert.equal(await kv.count('none'), 0)
    assert.equal(await kv.countAll(), 0)
    assert.deepStrictEqual(await kv.groups(), [])
    assert.deepStrictEqual(await kv.getAll('none'), new Map())
    assert.deepStrictEqual(await collect(kv.entries('none')), [])
  }),

  storeCase('render fills names and trims', async (kv) => {
    await kv.setMany('page', [
      { key: 'name', value: 'Ada' },
      { key: 'odd key', value: 7 },
      { key: 'list', value: [1] },
      { key: '}}', value: 'braces' },
    ])
    const render = (template: string, missing?: 'empty' | 'error'): Promise<string> =>
      kv.render(template, 'page', missing && { missing })
    assert.equal(await render('Hello {{ .name }}{{.name}}!'), 'Hello AdaAda!')
    assert.equal(await render('{{ index . "odd key" }} {{ index . `}}` }} {{ .list }}'), '7 braces [1]')
    assert.equal(await render('a  {{- .name -}}  b {{/* note }} */}}c'), 'aAdab c')
    assert.equal(await render('[{{ .nobody }}]'), '[<no value>]')
    assert.equal(await render('[{{ .nobody }}]', 'empty'), '[]')
    assert.equal(await render('[{{ .__proto__ }}{{ .constructor }}]', 'empty'), '[]')
    assert.equal(await render('no actions, } and { are text'), 'no actions, } and { are text')
    await rejectsWith(render('{{ .nobody }}', 'error'), 'KV_TEMPLATE')
    for (const bad of [
      '{{',
      '{{ .a',
      '{{ if .a }}',
      '{{ .a.b }}',
      '{{ index . odd }}',
      '{{}}',
      '{{ index . "\\q" }}',
    ]) {
      await rejectsWith(render(bad), 'KV_TEMPLATE')
    }
  }),

  {
    name: 'what one store exports another imports',
    async run(subject) {
      const from = await subject.open()
      const items = numbered(700).map(({ key, value }) => ({ key, value: `v${value}` }))
      await from.setMany('many', items)
      await from.set('g\0', 'k\n', { a: 1n }, { ttl: 1000 })
      await from.set('g\0', 'bytes', Uint8Array.of(0, 200))
      await from.set('g\0', 'gone', 1, { ttl: 0 })
      const lines = await collect(from.export())
      assert.equal(lines.length, 702)
      await from.close()

      const to = await subject.open()
      await to.deletePrefix('')
      await to.set('many', '00000', 'mine')
      assert.deepStrictEqual(await to.import(lines, { existing: 'skip' }), { written: 701, skipped: 1 })
      assert.equal(await to.get('many', '00000'), 'mine')
      assert.deepStrictEqual(await to.import(lines), { written: 702, skipped: 0 })
      assert.equal(await to.get('many', '00000'), 'v0')
      assert.deepStrictEqual(await to.get('g\0', 'k\n'), { a: 1n })
      assert.deepStrictEqual(await to.get('g\0', 'bytes'), Uint8Array.of(0, 200))
      assert.equal(await to.ttl('g\0', 'k\n'), 1000)
      await rejectsWith(to.import(['{"group":"g"}']), 'KV_IMPORT')
      await rejectsWith(to.import(['', 'not JSON']), 'KV_IMPORT')
      await to.close()
    },
  },
]
