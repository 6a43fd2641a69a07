import { mkdirSync, writeFileSync } from 'node:fs'
import { toSvg } from './chart.ts'
import { toMarkdown } from './markdown.ts'
import { holds, type Report } from './report.ts'

const results = new URL('../../results/', import.meta.url)

/** Writes `<suite>.json`, `<suite>.md` and a chart per measurement into `results/`; prints the page. Sets the exit code when a gate does not hold. */
export const writeReport = (report: Report): void => {
  mkdirSync(results, { recursive: true })
  const write = (name: string, text: string) => writeFileSync(new URL(name, results), text)
  const page = toMarkdown(report)
  write(`${report.suite}.json`, `${JSON.stringify(report, undefined, 2)}\n`)
  write(`${report.suite}.md`, page)
  for (const measurement of report.measurements) write(`${report.suite}-${measurement.id}.svg`, toSvg(measurement))
  console.log(page)
  const failed = report.gates.filter((gate) => !holds(gate))
  if (failed.length === 0) return
  console.error(`${failed.length} gate(s) do not hold`)
  process.exitCode = 1
}
