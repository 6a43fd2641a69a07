import { expect, test } from '@jest/globals'
import { readersSection } from '../src/page/readers-section.ts'

const current = { name: 'orders.list', checkpoint: '1.20.7', behind: 0, parked: 0 }
const textOf = async (...given: Parameters<typeof readersSection>): Promise<string> =>
  String(await readersSection(...given))
    .replaceAll(/<[^>]*>|\s+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()

test('says how far readers are, and that nothing holds them back', async () => {
  const text = await textOf({ subscriptions: [current], horizon: { position: '1.20.0', hidden: 0 } })
  expect(text).toBe('orders.list up to date at 1.20.7 No event waits behind the horizon. Readable up to 1.20.0.')
})

test('names who holds readers back, and what is stuck, whatever the application calls itself', async () => {
  const late = { name: 'orders.stock', checkpoint: undefined, behind: 100, parked: 2 }
  const blocker = { pid: 4711, ageMs: 95_400, application: '<script>' }
  const html = String(
    await readersSection({ subscriptions: [late], horizon: { position: '1.20.0', hidden: 3, blocker } }),
  )
  expect(html).not.toContain('<script>')
  expect(html).toContain('class="late stuck"')
  const text = await textOf({ subscriptions: [late], horizon: { position: '1.20.0', hidden: 3, blocker } })
  expect(text).toContain('100 or more behind at the start · 2 parked')
  expect(text).toContain(
    '3 events behind the horizon : the transaction of pid 4711 (&lt;script&gt;), open for 95 s, holds readers back.',
  )
})
