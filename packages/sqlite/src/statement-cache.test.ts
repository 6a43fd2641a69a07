import { expect, test } from '@jest/globals'
import { StatementCache } from './statement-cache.ts'

function cacheOf(limit: number): { cache: StatementCache<string>; disposed: string[] } {
  const disposed: string[] = []
  return { cache: new StatementCache<string>(limit, (statement) => disposed.push(statement)), disposed }
}

test('keeps the most recently used statements', () => {
  const { cache, disposed } = cacheOf(3)
  for (const sql of ['a', 'b', 'c']) cache.set(sql, sql.toUpperCase())
  expect(cache.get('a')).toBe('A')
  cache.set('d', 'D')
  expect(disposed).toEqual(['B'])
  expect(cache.get('c')).toBe('C')
  cache.set('e', 'E')
  expect(disposed).toEqual(['B', 'A'])
  expect(['a', 'b', 'c', 'd', 'e'].map((sql) => cache.get(sql))).toEqual([undefined, undefined, 'C', 'D', 'E'])
  expect(cache.size).toBe(3)
})

test('agrees with a naive model over a long random history', () => {
  const { cache, disposed } = cacheOf(5)
  let model: string[] = []
  let seed = 7
  const random = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % n
  }
  const gone: string[] = []
  for (let step = 0; step < 5000; step++) {
    const sql = `s${random(12)}`
    const known = model.includes(sql)
    expect(cache.get(sql)).toBe(known ? sql : undefined)
    model = [...model.filter((other) => other !== sql), sql]
    if (!known) cache.set(sql, sql)
    if (model.length > 5) gone.push(model.shift()!)
  }
  expect(disposed).toEqual(gone)
})

test('keeps nothing when the limit is 0', () => {
  const { cache, disposed } = cacheOf(0)
  cache.set('a', 'A')
  expect([cache.size, disposed]).toEqual([0, ['A']])
})

test('disposes of everything once', () => {
  const { cache, disposed } = cacheOf(3)
  cache.set('a', 'A')
  cache.set('b', 'B')
  cache.delete('a')
  cache.delete('a')
  cache.clear()
  cache.clear()
  expect(disposed).toEqual(['A', 'B'])
})
