/** The style of the page: system fonts, both colour schemes, one breakpoint. */
export const STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#f6f5f2, #14161a); --card: light-dark(#fff, #1d2026); --line: light-dark(#dcd9d2, #343943);
  --ink: light-dark(#23262b, #e8e6e1); --soft: light-dark(#73767c, #9a9ea6); --faint: light-dark(#efede8, #262a32);
  --built: light-dark(#2f8f5b, #5fc88f); --uses: light-dark(#2563c9, #79aaff); --used: light-dark(#c2610c, #ffac5c);
  --sees: light-dark(#7c4fc4, #b897f5); --warn: light-dark(#b7791f, #e9b949); --down: light-dark(#c0392b, #ff8577);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace }
* { box-sizing: border-box }
body { margin: 0; padding: 28px 36px 48px; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; margin-bottom: 24px }
h1 { font-size: 24px; line-height: 1.2; margin: 0; letter-spacing: -.01em }
header p { margin: 0; color: var(--soft) }
nav { margin-left: auto; display: flex; gap: 8px }
nav a { color: inherit; text-decoration: none; border: 1px solid var(--line); border-radius: 8px; padding: 4px 12px; font-size: 13px; background: var(--card) }
nav a:hover { border-color: var(--uses); color: var(--uses) }
.status { font-size: 12px; font-weight: 600; border-radius: 99px; padding: 2px 12px; color: var(--paper); background: var(--warn) }
.status.up { background: var(--built) } .status.down { background: var(--down) }
.canvas { overflow-x: auto; padding: 12px; background: radial-gradient(var(--line) 1px, transparent 1px) 0 0 / 22px 22px; border: 1px solid var(--line); border-radius: 14px }
.picture { display: block; max-width: 100%; height: auto; margin: auto }
.picture.narrow { display: none }
.band { fill: none; stroke: var(--ink); stroke-width: 12; stroke-linecap: round; opacity: .07 }
.body { fill: var(--card); stroke: var(--line) }
.root .body { stroke: var(--soft) }
.name { font: 600 14px system-ui, sans-serif; fill: var(--ink) }
.tag { font: 12px system-ui, sans-serif; fill: var(--soft) }
.rule { stroke: var(--faint) }
.n { cursor: default; outline: none }
.hit { fill: transparent }
.label { font: 12px var(--mono); fill: var(--ink) }
.controller .label { font-style: italic }
.time { font: 11px system-ui, sans-serif; fill: var(--soft) }
.share { fill: var(--line) } .share.critical { fill: var(--used) }
.dot { fill: var(--built); stroke: var(--built); stroke-width: 1.5 }
.idle .dot { fill: none; stroke: var(--soft) } .building .dot, .degraded .dot { fill: var(--warn); stroke: var(--warn) }
.controller .dot { fill: var(--soft); stroke: var(--soft) }
.n.down .dot { fill: var(--down); stroke: var(--down) }
.port { fill: var(--sees); stroke: var(--card); stroke-width: 1.5 }
.e { fill: none; stroke: var(--soft); stroke-width: 1.25; opacity: .45; pointer-events: none }
.n, .e { transition: opacity .12s }
aside { min-height: 116px; margin-top: 14px; padding: 16px 20px; background: var(--card); border: 1px solid var(--line); border-radius: 14px }
.hint { margin: 0; color: var(--soft) } .hint b { font-weight: 600 }
b.uses, dd.uses { color: var(--uses) } b.used, dd.used { color: var(--used) } b.sees, dd.sees { color: var(--sees) }
.d { display: none; grid-template-columns: minmax(200px, 1fr) 3fr; gap: 4px 28px }
.d > div { min-width: 0 }
.d h2 { font: 600 14px/1.4 var(--mono); margin: 0; overflow-wrap: anywhere }
.where { margin: 2px 0 12px; color: var(--soft) }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr) auto minmax(0, 1fr); gap: 4px 14px; margin: 0; font-size: 13px }
dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
dd.up, .state.built { color: var(--built) } dd.down { color: var(--down) } dd.degraded, .state.building { color: var(--warn) }
.legend { display: flex; flex-wrap: wrap; gap: 6px 20px; margin: 14px 4px 0; font-size: 13px; color: var(--soft) }
.key::before { content: ''; display: inline-block; width: 9px; height: 9px; margin-right: 7px; border-radius: 50%; border: 1.5px solid var(--soft); vertical-align: 0 }
.key.built::before { background: var(--built); border-color: var(--built) } .key.square::before { border-radius: 2px; background: var(--soft) }
.key.port::before { background: var(--sees); border-color: var(--sees); width: 7px; height: 7px } .key.share::before { height: 2px; width: 18px; border: 0; border-radius: 1px; background: var(--soft); vertical-align: 4px }
.timeline { margin-top: 36px }
.timeline h2 { font-size: 16px; margin: 0 0 10px } .timeline small { font-weight: 400; font-size: 13px; color: var(--soft); margin-left: 6px }
.timeline ol { list-style: none; margin: 0; padding: 10px 18px; background: var(--card); border: 1px solid var(--line); border-radius: 14px }
.timeline li { display: grid; grid-template-columns: minmax(120px, 220px) 1fr 64px; gap: 16px; align-items: center; padding: 3px 0 }
.timeline .token { font: 12px var(--mono); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.timeline svg { display: block; width: 100%; height: 10px; background: var(--faint); border-radius: 3px }
.timeline .build { fill: var(--soft) } .timeline .waiting { fill: var(--line) } .critical .build { fill: var(--used) }
.timeline .took { font-size: 12px; color: var(--soft); text-align: right; font-variant-numeric: tabular-nums }
@media (max-width: 640px) {
  body { padding: 18px 14px 130px } header { gap: 4px 10px } header p { order: 3; width: 100%; font-size: 13px } h1 { font-size: 21px }
  .canvas { padding: 8px 4px } .narrow .band { stroke-width: 6 } .picture.wide { display: none } .picture.narrow { display: block; width: 100% }
  aside { position: fixed; inset: auto 0 0; border-radius: 16px 16px 0 0; border-width: 1px 0 0; padding: 14px 18px 18px; max-height: 46vh; overflow: auto; margin: 0; min-height: 0; box-shadow: 0 -6px 24px #0002; z-index: 1 }
  .d { grid-template-columns: 1fr } dl { grid-template-columns: auto minmax(0, 1fr) } .where { margin-bottom: 6px }
  .timeline li { grid-template-columns: 110px 1fr 52px; gap: 10px } .timeline small { display: block; margin: 0 }
}
main:has(.n:is(:hover, :focus)) :is(.n, .e) { opacity: .22 }
`

/** One rule set per node: what to show while the pointer, or the focus, rests on it. */
export function pointerRules(ids: readonly number[]): string {
  return ids
    .map((id) => {
      const here = `main:has(.n${id}:is(:hover,:focus))`
      return [
        `${here} :is(.n${id},.u${id},.b${id},.o${id}):not(.band){opacity:1}`,
        `${here} .n${id} .hit{fill:var(--faint)}`,
        `${here} .n.u${id} :is(.label,.name){fill:var(--uses)}`,
        `${here} .n.b${id} :is(.label,.name){fill:var(--used)}`,
        `${here} .e.u${id}{stroke:var(--uses);stroke-width:2}`,
        `${here} .e.b${id}{stroke:var(--used);stroke-width:2}`,
        `${here} .band.u${id}{stroke:var(--uses);opacity:.4}`,
        `${here} .band.b${id}{stroke:var(--used);opacity:.4}`,
        `${here} .v${id}{stroke:var(--sees);stroke-width:2}`,
        `${here} .hint{display:none}`,
        `${here} .d${id}{display:grid}`,
      ].join('\n')
    })
    .join('\n')
}
