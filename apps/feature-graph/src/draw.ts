import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { type Card, HEADER, type Layout, ROW, roomIn, rowOf } from './layout.ts'
import type { Picture, PictureModule, PictureNode } from './picture.ts'
import { duration } from './words.ts'

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/**
 * The picture as SVG. Classes say what belongs together, so that the style sheet alone can answer a pointer: `n3` is
 * node or module 3, `u3` what it uses, `b3` what uses it, `v3` the modules that see it, `o3` what a module owns.
 */
export function draw({ modules, nodes, root }: Picture, layout: Layout): Html {
  const { width, height, cards, kind } = layout
  const slowest = Math.max(0.001, ...nodes.map(buildMs))
  return html`<svg class="picture ${kind}" viewBox="-12 -12 ${width + 24} ${height + 24}" width="${width + 24}"
    height="${height + 24}" role="img" aria-label="Modules and providers of ${root}">
    <g>${modules.flatMap((module) => module.imports.map((imported) => band(layout, module, imported)))}</g>
    <g>${lines(layout, nodes, false)}</g>
    ${[...cards.values()].map((card) => drawCard(card, nodes, slowest, kind))}
    <g>${lines(layout, nodes, true)}</g>
  </svg>`
}

const buildMs = ({ timing }: PictureNode): number => (timing === undefined ? 0 : timing.finishedAt - timing.startedAt)

function drawCard(card: Card, all: readonly PictureNode[], slowest: number, kind: Layout['kind']): Html {
  const { module, x, y, width, height } = card
  const visible = all.filter(({ visibleIn }) => visibleIn.includes(module)).map(({ id }) => `v${id}`)
  return html`<g class="card ${module.isRoot ? 'root' : ''}" transform="translate(${x} ${y})">
    <rect class="body ${visible.join(' ')}" width="${width}" height="${height}" rx="10" />
    <g class="n n${module.id} head ${relations(module.imports, module.importedBy)}" tabindex="0">
      <rect class="hit" x="6" y="6" width="${width - 12}" height="${HEADER - 14}" rx="6" />
      <text class="name" x="14" y="25">${module.name}</text>
      ${module.isRoot ? html`<text class="tag" x="${width - 14}" y="25" text-anchor="end">root</text>` : ''}
    </g>
    <line class="rule" x1="0" x2="${width}" y1="${HEADER - 4}" y2="${HEADER - 4}" />
    ${module.nodes.map((node, index) => row(node, card, HEADER + index * ROW, slowest, kind))}
  </g>`
}

function row(node: PictureNode, card: Card, top: number, slowest: number, layout: Layout['kind']): Html {
  const { id, label, kind, state, health, isExported, needs, neededBy } = node
  const room = roomIn(card)
  const shown = label.length > room ? `${label.slice(0, room - 1)}…` : label
  const share = (buildMs(node) / slowest) * (card.width - 16)
  return html`<g class="n n${id} o${card.module.id} ${relations(needs, neededBy)} ${kind} ${state} ${health?.status ?? ''}" tabindex="0" transform="translate(0 ${top})">
    <rect class="hit" x="6" width="${card.width - 12}" height="${ROW}" rx="6" />
    ${share < 2 ? '' : html`<rect class="share ${node.isCritical ? 'critical' : ''}" x="8" y="${ROW - 3}" width="${share.toFixed(1)}" height="2" rx="1" />`}
    ${kind === 'controller' ? html`<rect class="dot" x="12" y="10" width="8" height="8" rx="2" />` : html`<circle class="dot" cx="16" cy="14" r="4" />`}
    <text class="label" x="28" y="18">${shown}</text>
    <text class="time" x="${card.width - 16}" y="18" text-anchor="end">${node.timing === undefined ? '' : duration(buildMs(node))}</text>
    ${isExported ? html`<circle class="port" cx="${layout === 'wide' ? card.width : 0}" cy="14" r="3.5" />` : ''}
  </g>`
}

/** A broad band behind everything: `module` imports `imported`. */
function band(layout: Layout, module: PictureModule, imported: PictureModule): Html {
  const to = layout.cards.get(module)!
  const from = layout.cards.get(imported)!
  const start = [layout.kind === 'wide' ? from.x + from.width : from.x, from.y + HEADER / 2] as const
  return html`<path class="band b${imported.id} u${module.id}" d="${curve(layout, start, [to.x, to.y + HEADER / 2])}" />`
}

/** What something uses is used by it, and the other way round. */
function relations(uses: readonly Numbered[], usedBy: readonly Numbered[]): string {
  return [...uses.map(({ id }) => `b${id}`), ...usedBy.map(({ id }) => `u${id}`)].join(' ')
}

interface Numbered {
  readonly id: number
}

/** Lines between cards go behind them, lines within a card in front. */
function lines(layout: Layout, nodes: readonly PictureNode[], isWithin: boolean): Html[] {
  return nodes.flatMap((node) =>
    node.needs.filter((need) => (need.module === node.module) === isWithin).map((need) => line(layout, node, need)),
  )
}

/** A thin line: `node` needs `need`. */
function line(layout: Layout, node: PictureNode, need: PictureNode): Html {
  const to = rowOf(layout, node)
  const from = rowOf(layout, need)
  const classes = `e b${need.id} u${node.id}`
  if (to.card === from.card) {
    const x = to.card.x
    const bulge = 6 + Math.min(18, Math.abs(to.y - from.y) / 5)
    const d = `M${x + 10} ${from.y} C${x - bulge} ${from.y} ${x - bulge} ${to.y} ${x + 10} ${to.y}`
    return html`<path class="${classes} inner" d="${d}" />`
  }
  const startX = layout.kind === 'wide' ? from.card.x + from.card.width : from.card.x
  return html`<path class="${classes}" d="${curve(layout, [startX, from.y], [to.card.x, to.y])}" />`
}

type Point = readonly [x: number, y: number]

function curve({ kind }: Layout, [x1, y1]: Point, [x2, y2]: Point): string {
  if (kind === 'wide') {
    const bend = Math.max(40, (x2 - x1) / 2)
    return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
  }
  // In the gutter: the longer the way, the further out.
  const out = Math.min(40, 14 + Math.abs(y2 - y1) / 14)
  const x = Math.min(x1, x2) - out
  return `M${x1} ${y1} C${x} ${y1} ${x} ${y2} ${x2} ${y2}`
}
