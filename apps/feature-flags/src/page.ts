import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Flag } from './flags-service.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** The page as it is now. Its script makes further rows from the template, as the server makes these. */
export function flagsPage(flags: readonly Flag[], nonce: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Feature flags</title>
  <link rel="icon" href="data:,">
  <style nonce="${nonce}">${raw(STYLE)}</style>
</head>
<body>
  <header>
    <h1>Feature flags</h1>
    <p id="summary">${summaryOf(flags)}</p>
    <p id="connection" data-state="off"><span>not live</span></p>
  </header>
  <main>
    <ul id="flags">${flags.map(flagRow)}</ul>
    <p id="empty">No flags yet. Add one below, or from another process.</p>
    <form id="add" method="post" action="/flags">
      <label for="name">New flag</label>
      <input id="name" name="name" required maxlength="60" pattern="[\\w.\\-]{1,60}" autocomplete="off" autocapitalize="none"
        spellcheck="false" placeholder="new-checkout" aria-describedby="rule">
      <button>Add</button>
      <small id="rule">Letters, digits, dots, hyphens and underscores.</small>
    </form>
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">From another process</h2>
      <pre tabindex="0"><code>npx @modkit/kv-store set flags new-checkout true --as json --file flags.kv</code></pre>
    </section>
  </main>
  <p id="news" role="status"></p>
  <template id="row">${flagRow({ name: '', on: false })}</template>
  <script nonce="${nonce}">${raw(SCRIPT)}</script>
</body>
</html>`
}

const summaryOf = (flags: readonly Flag[]): string => `${flags.filter(({ on }) => on).length} of ${flags.length} on`

/** A switch that is a button of a form: it works without script too. */
const flagRow = ({ name, on }: Flag): Html => html`<li data-name="${name}">
  <form method="post" action="/flags">
    <input type="hidden" name="name" value="${name}">
    <button role="switch" aria-checked="${String(on)}" name="on" value="${String(!on)}">
      <span class="name">${name}</span>
      <span class="state">${on ? 'on' : 'off'}</span>
    </button>
  </form>
</li>`
