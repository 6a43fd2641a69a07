// Where everything stands. Foundations first, the root last: from left to right on a wide page, downwards on a narrow one.
import type { Picture, PictureModule, PictureNode } from './picture.ts'

export const ROW = 28
export const HEADER = 40
const FOOT = 10
const CHARACTER = 7.3 // of a monospaced font of 12 px

export interface Card {
  readonly module: PictureModule
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly kind: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
  readonly cards: ReadonlyMap<PictureModule, Card>
}

/** The middle of a node's row. */
export function rowOf({ cards }: Layout, node: PictureNode): { readonly card: Card; readonly y: number } {
  const card = cards.get(node.module)!
  return { card, y: card.y + HEADER + card.module.nodes.indexOf(node) * ROW + ROW / 2 }
}

/** How many characters of a label a row has room for. */
export const roomIn = (card: Card): number => Math.floor((card.width - 92) / CHARACTER)

const heightOf = (module: PictureModule): number => HEADER + module.nodes.length * ROW + FOOT

/** A column per layer, each module near the middle of what it imports. */
export function wideLayout({ modules }: Picture): Layout {
  const gapX = 96
  const gapY = 32
  const columns = [...Map.groupBy(modules, ({ layer }) => layer)].map(([, column]) => column)
  const heights = columns.map((column) => column.reduce((sum, module) => sum + heightOf(module) + gapY, -gapY))
  const height = Math.max(...heights)
  const cards = new Map<PictureModule, Card>()
  let x = 0
  for (const [index, column] of columns.entries()) {
    const width = Math.max(...column.map(widthOf))
    let y = (height - heights[index]!) / 2
    for (const module of nearest(column, cards)) {
      cards.set(module, { module, x, y, width, height: heightOf(module) })
      y += heightOf(module) + gapY
    }
    x += width + gapX
  }
  return { kind: 'wide', width: x - gapX, height, cards }
}

/** One column, with a gutter on its left for the lines. */
export function narrowLayout({ modules }: Picture): Layout {
  const gutter = 44
  const width = 360
  const cards = new Map<PictureModule, Card>()
  let y = 0
  for (const module of modules) {
    cards.set(module, { module, x: gutter, y, width: width - gutter, height: heightOf(module) })
    y += heightOf(module) + 20
  }
  return { kind: 'narrow', width, height: y - 20, cards }
}

function widthOf({ name, nodes }: PictureModule): number {
  const longest = Math.max(name.length + 4, ...nodes.map(({ label }) => Math.min(label.length, 40)))
  return Math.max(210, Math.round(longest * CHARACTER) + 92)
}

/** The modules of a column, those first whose imports stand highest: fewer lines cross. */
function nearest(column: readonly PictureModule[], cards: ReadonlyMap<PictureModule, Card>): PictureModule[] {
  const heightOfImports = new Map(
    column.map((module) => {
      const middles = module.imports.map((imported) => cards.get(imported)!).map(({ y, height }) => y + height / 2)
      return [module, middles.reduce((sum, middle) => sum + middle, 0) / Math.max(1, middles.length)]
    }),
  )
  return [...column].sort((a, b) => heightOfImports.get(a)! - heightOfImports.get(b)!)
}
