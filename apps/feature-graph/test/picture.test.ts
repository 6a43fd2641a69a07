import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { App } from '@modkit/kernel'
import { describeGraph } from '@modkit/kernel/graph'
import { narrowLayout, rowOf, wideLayout } from '../src/layout.ts'
import { type Picture, pictureOf } from '../src/picture.ts'
import { exampleApp } from './example-app.ts'

let app: App<never>
let picture: Picture
beforeAll(async () => {
  app = await exampleApp()
  const graph = describeGraph(app, { providers: true, state: true, timings: true })
  picture = pictureOf(graph, await app.health(), app.report())
})
afterAll(() => app.close())

const node = (label: string) => picture.nodes.find((each) => each.label === label)!
const labels = (nodes: readonly { label: string }[]) => nodes.map(({ label }) => label).sort()
const names = (modules: readonly { name: string }[]) => modules.map(({ name }) => name).sort()

describe('pictureOf', () => {
  test('puts each module in the layer above what it imports', () => {
    expect(picture.modules.map(({ name, layer }) => [name, layer])).toEqual([
      ['config', 0],
      ['database', 1],
      ['notes', 2],
      ['app', 3],
    ])
  })

  test('keeps the order of the kernel within a module, controllers last', () => {
    for (const { nodes } of picture.modules) {
      expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map(({ rank }) => rank).sort((a, b) => a - b))
    }
    expect(node('NotesController').module.nodes.at(-1)).toBe(node('NotesController'))
  })

  test('knows who needs whom, through multi-tokens and lazy edges too', () => {
    expect(labels(node('notes.service').needs)).toEqual([
      'app.checks',
      'database.db',
      'notes.<script>alert("1")</script>&',
    ])
    expect(labels(node('notes.service').neededBy)).toEqual(['NotesController'])
  })

  test('knows where a token is visible', () => {
    expect(names(node('database.pool').visibleIn)).toEqual(['database'])
    expect(names(node('database.db').visibleIn)).toEqual(['database', 'notes'])
    expect(names(node('app.path').visibleIn)).toEqual(['app', 'config', 'database', 'notes']) // re-exported
    expect(names(node('app.port').visibleIn)).toEqual(['app', 'config', 'database'])
  })

  test('knows state, health and the critical path', () => {
    expect(node('app.port').state).toBe('idle')
    expect(node('database.db')).toMatchObject({ state: 'built', health: { status: 'down' }, isExported: true })
    expect(node('notes.service').isCritical).toBe(true)
    expect(node('notes.service').timing!.finishedAt).toBeGreaterThanOrEqual(node('database.db').timing!.finishedAt)
  })
})

describe.each([
  ['wideLayout', wideLayout],
  ['narrowLayout', narrowLayout],
])('%s', (name, layoutOf) => {
  test('leaves no two modules on one place, and all within the picture', () => {
    const { cards, width, height } = layoutOf(picture)
    const all = [...cards.values()]
    expect(all).toHaveLength(picture.modules.length)
    for (const a of all) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true)
      for (const b of all) {
        if (a === b) continue
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
        expect(apart).toBe(true)
      }
    }
  })

  test('puts what is needed before what needs it', () => {
    const { cards } = layoutOf(picture)
    const along = name === 'wideLayout' ? 'x' : 'y'
    for (const module of picture.modules) {
      for (const imported of module.imports) expect(cards.get(imported)![along]).toBeLessThan(cards.get(module)![along])
    }
  })

  test('gives each provider a row of its own in its card', () => {
    const layout = layoutOf(picture)
    for (const { nodes } of picture.modules) {
      const rows = nodes.map((each) => rowOf(layout, each))
      expect(new Set(rows.map(({ y }) => y)).size).toBe(nodes.length)
      for (const { card, y } of rows) expect(y > card.y && y < card.y + card.height).toBe(true)
    }
  })
})
