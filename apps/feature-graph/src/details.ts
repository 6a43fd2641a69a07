import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Picture, PictureModule, PictureNode } from './picture.ts'
import { duration } from './words.ts'

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** What is shown while the pointer rests on a node: one article each, all but one hidden by the style sheet. */
export function details({ nodes, modules }: Picture): Html {
  return html`<aside aria-live="polite">
    <p class="hint">Point at a provider or a module, or tap it: what it <b class="uses">needs</b>, what <b class="used">needs it</b>,
      and the modules that <b class="sees">see it</b>.</p>
    ${nodes.map(nodeDetails)}
    ${modules.map(moduleDetails)}
  </aside>`
}

function nodeDetails(node: PictureNode): Html {
  const { id, label, module, kind, health, timing, visibleIn, isExported } = node
  const others = visibleIn.filter((each) => each !== module).map(({ name }) => name)
  return html`<article class="d d${id}">
    <div>
    <h2>${label}</h2>
    <p class="where">${kind === 'controller' ? 'controller' : `${node.mode} provider`} of <b>${module.name}</b></p>
    </div>
    <dl>
      <dt>state</dt><dd class="state ${node.state}">${node.state}</dd>
      ${timing === undefined ? '' : html`<dt>build</dt><dd>${times(timing)}</dd>`}
      ${health === undefined ? '' : html`<dt>health</dt><dd class="${health.status}">${health.status}${health.detail === undefined ? '' : `: ${health.detail}`}</dd>`}
      ${kind === 'controller' ? '' : html`<dt>visible in</dt><dd>${isExported ? names([module.name, ...others]) : html`${module.name} only: not exported`}</dd>`}
      <dt>needs</dt><dd class="uses">${names(node.needs.map((need) => need.label))}</dd>
      ${kind === 'controller' ? '' : html`<dt>needed by</dt><dd class="used">${names(node.neededBy.map((user) => user.label))}</dd>`}
    </dl>
  </article>`
}

function moduleDetails({ id, name, isRoot, imports, importedBy, exports }: PictureModule): Html {
  return html`<article class="d d${id}">
    <div>
    <h2>${name}</h2>
    <p class="where">${isRoot ? 'root module' : 'module'}</p>
    </div>
    <dl>
      <dt>imports</dt><dd class="uses">${names(imports.map((each) => each.name))}</dd>
      <dt>imported by</dt><dd class="used">${names(importedBy.map((each) => each.name))}</dd>
      <dt>exports</dt><dd class="sees">${names(exports)}</dd>
    </dl>
  </article>`
}

function times({ queuedAt, startedAt, finishedAt }: NonNullable<PictureNode['timing']>): string {
  const waited = startedAt - queuedAt
  return `${duration(finishedAt - startedAt)}${waited < 0.05 ? '' : `, after ${duration(waited)} of waiting for what it needs`}`
}

const names = (labels: readonly string[]): string => (labels.length === 0 ? 'nothing' : labels.join(', '))
