/** The style of the page: system fonts, both colour schemes, one column at any width. */
export const STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#f6f5f2, #14161a); --card: light-dark(#fff, #1d2026); --line: light-dark(#dcd9d2, #343943);
  --ink: light-dark(#23262b, #e8e6e1); --soft: light-dark(#63666c, #a4a8b0); --on: light-dark(#217346, #5fc88f);
  --off: light-dark(#8a8d93, #6d727c); --focus: light-dark(#2563c9, #79aaff); --glow: light-dark(#fdf0c8, #3c3620);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace }
*, ::before, ::after { box-sizing: border-box }
body { max-width: 720px; margin: 0 auto; padding: 40px 24px 96px; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; margin-bottom: 20px }
h1 { margin: 0; font-size: 26px; line-height: 1.2; letter-spacing: -.01em } header p { margin: 0; color: var(--soft) }
#connection { margin-left: auto; font-size: 14px }
#connection::before { content: ''; display: inline-block; width: 9px; height: 9px; margin-right: 8px; border-radius: 50%; background: var(--off) }
#connection[data-state=on]::before { background: var(--on) }
#connection[data-state=lost]::before { background: light-dark(#b7791f, #e9b949) }
ul { list-style: none; margin: 0; padding: 0; background: var(--card); border: 1px solid var(--line); border-radius: 14px; overflow: hidden }
ul:empty { display: none } ul:not(:empty) + #empty { display: none }
#empty { margin: 0; padding: 28px; text-align: center; color: var(--soft); border: 1px dashed var(--line); border-radius: 14px }
li + li { border-top: 1px solid var(--line) }
li form { margin: 0 }
button { font: inherit; color: inherit; cursor: pointer }
[role=switch] { display: flex; align-items: center; gap: 12px; width: 100%; min-height: 56px; padding: 10px 20px; background: none; border: 0; text-align: left }
[role=switch]:hover { background: color-mix(in srgb, var(--line) 25%, transparent) }
.name { flex: 1; min-width: 0; font: 15px/1.4 var(--mono); overflow-wrap: anywhere }
.state { width: 2em; color: var(--soft); font-size: 14px; text-align: right }
[role=switch]::after { content: ''; flex: none; width: 44px; height: 26px; border-radius: 13px; border: 3px solid var(--off);
  background: radial-gradient(circle at 10px 10px, #fff 8.5px, transparent 9.5px) 0 0 / 20px 20px no-repeat var(--off); transition: background-position .15s }
[role=switch][aria-checked=true]::after { background-color: var(--on); border-color: var(--on); background-position: 18px 0 }
:focus-visible { outline: 3px solid var(--focus); outline-offset: -3px; border-radius: 8px }
.changed { animation: changed 2s ease-out } @keyframes changed { from { background: var(--glow) } }
#add { display: grid; grid-template-columns: 1fr auto; gap: 6px 10px; margin: 28px 0 }
#add label { grid-column: 1 / -1; font-weight: 600 }
#add input { min-width: 0; min-height: 44px; padding: 8px 14px; font: 15px var(--mono); color: inherit; background: var(--card); border: 1px solid var(--off); border-radius: 10px }
#add button { min-height: 44px; padding: 8px 22px; background: var(--ink); color: var(--paper); border: 0; border-radius: 10px; font-weight: 600 }
#add small { grid-column: 1 / -1; color: var(--soft); font-size: 14px }
h2 { margin: 0 0 8px; font-size: 16px }
pre { margin: 0; padding: 14px 18px; overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; font: 13.5px/1.5 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere }
#news { position: fixed; inset: auto 16px 20px; width: fit-content; max-width: calc(100% - 32px); margin: 0 auto; padding: 10px 20px; background: var(--ink); color: var(--paper); border-radius: 12px; box-shadow: 0 6px 24px #0003; overflow-wrap: anywhere }
#news:empty { opacity: 0; padding: 0 }
@media (max-width: 480px) { body { padding: 24px 14px 96px } [role=switch] { padding: 10px 14px } h1 { font-size: 23px } }
@media (prefers-reduced-motion: reduce) { .changed { animation: none } [role=switch]::after { transition: none } }
`
