import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { details } from './details.ts'
import { draw } from './draw.ts'
import { narrowLayout, wideLayout } from './layout.ts'
import type { Picture } from './picture.ts'
import { pointerRules, STYLE } from './style.ts'
import { timeline } from './timeline.ts'
import { duration, plural } from './words.ts'

/** The page. Drawn twice, for a wide and for a narrow window; the style sheet shows one. */
export function pageOf(picture: Picture, nonce: string): HtmlEscapedString | Promise<HtmlEscapedString> {
  const { root, modules, nodes, health, report } = picture
  const controllers = nodes.filter(({ kind }) => kind === 'controller').length
  const facts = [
    plural(modules.length, 'module'),
    plural(nodes.length - controllers, 'provider'),
    plural(controllers, 'controller'),
    ...(report === undefined ? [] : [`ready after ${duration(report.totalMs)}`]),
  ]
  const status = health.isReady ? health.status : 'closing'
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${root}: modules and providers</title>
  <style nonce="${nonce}">${raw(STYLE)}${raw(pointerRules([...modules, ...nodes].map(({ id }) => id)))}</style>
</head>
<body>
  <header>
    <h1>${root}</h1>
    <span class="status ${status}">${status}</span>
    <p>${facts.join(' · ')}</p>
    <nav><a href="/graph.json">JSON</a><a href="/graph.mmd">Mermaid</a></nav>
  </header>
  <main>
    <div class="canvas">${draw(picture, wideLayout(picture))}${draw(picture, narrowLayout(picture))}</div>
    <p class="legend">
      <span class="key built">built</span><span class="key idle">not built yet</span><span class="key square">controller</span>
      <span class="key port">exported</span><span class="key share">build time</span>
    </p>
    ${details(picture)}
  </main>
  ${report === undefined ? '' : timeline(report)}
</body>
</html>`
}
