/** The style of the page: system fonts, both colour schemes, one breakpoint. */
export const STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#f6f5f2, #14161a); --card: light-dark(#fff, #1d2026); --line: light-dark(#dcd9d2, #343943);
  --ink: light-dark(#23262b, #e8e6e1); --soft: light-dark(#676a70, #9a9ea6); --faint: light-dark(#efede8, #262a32);
  --good: light-dark(#23784a, #5fc88f); --blue: light-dark(#2563c9, #79aaff); --purple: light-dark(#7c4fc4, #b897f5);
  --warn: light-dark(#9a5b05, #e9b949); --bad: light-dark(#b93426, #ff8577);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace }
* { box-sizing: border-box }
body { margin: 0; padding: 28px 36px 48px; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; margin-bottom: 20px }
h1 { font-size: 24px; line-height: 1.2; margin: 0; letter-spacing: -.01em }
header p { margin: 0; color: var(--soft) }
nav { margin-left: auto; display: flex; gap: 8px }
nav a { color: inherit; text-decoration: none; border: 1px solid var(--line); border-radius: 8px; padding: 4px 12px; font-size: 13px; background: var(--card) }
nav a:hover { border-color: var(--blue); color: var(--blue) }
.live { font-size: 12px; font-weight: 600; border-radius: 99px; padding: 2px 12px; color: var(--paper); background: var(--warn) } .live.on { background: var(--good) }
#said { position: fixed; inset: auto 0 20px; margin: auto; width: fit-content; max-width: calc(100vw - 32px); padding: 10px 18px; border-radius: 10px; background: var(--bad); color: var(--paper); font-weight: 600; z-index: 1 }
#said:empty { display: none }
main { display: grid; gap: 20px; grid-template-columns: minmax(0, 2fr) minmax(380px, 1fr); align-items: start }
.column { display: grid; gap: 20px; min-width: 0 }
section { min-width: 0; background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 16px 20px }
h2 { font-size: 13px; font-weight: 600; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 0 0 12px }
ol, ul { list-style: none; margin: 0; padding: 0 }
.soft, .empty { color: var(--soft) } .empty { margin: 0; padding: 8px 0 }
button { font: inherit; font-size: 13px; line-height: 1.3; padding: 5px 12px; min-width: 34px; border: 1px solid var(--line); border-radius: 8px; background: var(--faint); color: inherit; cursor: pointer }
button:hover { border-color: var(--blue); color: var(--blue) } button:focus-visible, a:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px }
button.main { background: var(--good); border-color: var(--good); color: var(--card); font-weight: 600 } button.main:hover { color: var(--card); filter: brightness(1.1) }
button.quiet { background: none; color: var(--soft) } button.quiet:hover { color: var(--blue) }
.shelf { display: grid; gap: 14px 24px; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)) }
.product h3 { display: flex; justify-content: space-between; gap: 12px; font-size: 15px; margin: 0 0 6px } .price { font-weight: 400; font-variant-numeric: tabular-nums }
.name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.bar { display: block; width: 100%; height: 6px; border-radius: 3px; background: var(--faint) } .bar .free { fill: var(--good) } .bar .reserved { fill: var(--warn) }
.counts { margin: 6px 0 8px; font-size: 13px; color: var(--soft); font-variant-numeric: tabular-nums } .counts b { color: var(--ink) } .counts b.reserved { color: var(--warn) }
.product .buy { display: flex; flex-wrap: wrap; gap: 8px 14px } .product form { display: flex; gap: 6px; align-items: center; font-size: 13px; color: var(--soft) } .product button { color: var(--ink) } .product button.quiet { color: var(--soft) }
.each { margin-top: 14px }
.order { display: grid; grid-template: "who what total do" auto "steps steps steps do" auto / minmax(210px, auto) 1fr auto 130px; gap: 2px 18px; align-items: center; padding: 10px 0; border-top: 1px solid var(--faint) }
.order:first-child { border: 0 } .order > * { min-width: 0 }
.who { grid-area: who } .who a { font: 13px var(--mono); color: var(--blue); text-decoration: none } .who a:hover { text-decoration: underline }
.what { grid-area: what; overflow: hidden; text-overflow: ellipsis } .total { grid-area: total; font-variant-numeric: tabular-nums } .do { grid-area: do; display: flex; gap: 6px; justify-content: flex-end }
.steps { grid-area: steps; display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 12.5px; color: var(--soft) }
.step::before { content: ''; display: inline-block; width: 8px; height: 8px; margin-right: 6px; border-radius: 50%; border: 1.5px solid var(--soft) }
.step.on { color: var(--ink) } .step.on::before { background: var(--good); border-color: var(--good) } .step.off { color: var(--bad) } .step.off::before { background: var(--bad); border-color: var(--bad) }
.readers li { display: grid; grid-template-columns: 10px minmax(0, 1fr) auto; gap: 0 10px; align-items: baseline; padding: 4px 0; font-size: 14px }
.dot { width: 9px; height: 9px; border-radius: 50%; background: var(--good) } .late .dot { background: var(--warn) } .stuck .dot { background: var(--bad) }
.late .lag { color: var(--warn); font-weight: 600 } .at { grid-column: 2 / 4; font-size: 12.5px; overflow-wrap: anywhere } .parked { color: var(--bad) }
.horizon { margin: 10px 0 0; padding-top: 10px; border-top: 1px solid var(--faint); font-size: 13px; overflow-wrap: anywhere } .horizon.held b { color: var(--bad) }
.streams li + li { border-top: 1px solid var(--faint) }
.streams a { display: grid; grid-template-columns: 82px 76px minmax(0, 1fr) auto 64px; gap: 10px; align-items: baseline; padding: 5px 6px; margin: 0 -6px; border-radius: 6px; color: inherit; text-decoration: none; font-size: 13px }
.streams a:hover, .streams .selected a { background: var(--faint) }
.id { font: 12.5px var(--mono); overflow: hidden; text-overflow: ellipsis } .last { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .version { font-variant-numeric: tabular-nums; text-align: right } time { font-variant-numeric: tabular-nums; text-align: right }
.kind { font-size: 12px; font-weight: 600 } .of-order { color: var(--blue) } .of-stock { color: var(--good) } .of-fulfilment { color: var(--purple) }
.stream h3 { margin: 0 0 6px; font-weight: 400; font-size: 14px; overflow-wrap: anywhere } .stream h3 .kind { font-size: 14px; margin-right: 4px }
#stream { max-height: 460px; overflow: auto }
.events li { display: grid; grid-template-columns: 28px minmax(0, 1fr); gap: 10px; padding: 7px 0; font-size: 13.5px } .events li + li { border-top: 1px solid var(--faint) }
.sequence { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums }
.events code { display: block; font: 12px/1.5 var(--mono); overflow-wrap: anywhere; color: var(--soft) } .events small { display: block; font-size: 12px }
.fresh { animation: fresh 1.6s ease-out } @keyframes fresh { from { background: color-mix(in srgb, var(--blue) 22%, transparent) } }
@media (max-width: 1100px) { main { grid-template-columns: minmax(0, 1fr) } }
@media (max-width: 640px) {
  body { padding: 16px 12px 64px } header { gap: 4px 10px; margin-bottom: 14px } header p { order: 3; width: 100%; font-size: 13px } h1 { font-size: 21px }
  main, .column { gap: 12px } section { padding: 14px 14px } button { padding: 8px 14px; font-size: 14px }
  .order { grid-template: "who total" auto "what what" auto "steps steps" auto "do do" auto / 1fr auto; gap: 4px 12px } .do { justify-content: flex-start; margin-top: 4px } .do:empty { display: none }
  .streams a { grid-template-columns: 74px 72px minmax(0, 1fr) auto } .streams time { display: none }
}
@media (prefers-reduced-motion: reduce) { .fresh { animation: none } }
`
