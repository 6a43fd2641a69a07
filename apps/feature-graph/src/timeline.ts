import type { StartReport } from '@modkit/kernel'
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { duration } from './words.ts'

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** When each provider was built: one bar each, in the order of their ends; the critical path stands out. */
export function timeline(report: StartReport): Html {
  const end = Math.max(report.totalMs, ...report.builds.map(({ finishedAt }) => finishedAt))
  const isCritical = new Set(report.criticalPath)
  const at = (ms: number): string => ((ms / end) * 1000).toFixed(1)
  const rows = report.builds.map((build) => {
    const { token, queuedAt, startedAt, finishedAt } = build
    // A build of no time at all is still to be seen.
    const width = Math.max(3, Number(at(finishedAt - startedAt)))
    return html`<li class="${isCritical.has(build) ? 'critical' : ''}">
      <span class="token">${token}</span>
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="waiting" x="${at(queuedAt)}" width="${at(startedAt - queuedAt)}" y="4" height="2" />
        <rect class="build" x="${Math.min(1000 - width, Number(at(startedAt)))}" width="${width}" height="10" rx="2" />
      </svg>
      <span class="took">${duration(finishedAt - startedAt)}</span>
    </li>`
  })
  return html`<section class="timeline">
    <h2>Start <small>${duration(report.totalMs)} from the call of bootstrap to readiness; the critical path in colour</small></h2>
    <ol>${rows}</ol>
  </section>`
}
