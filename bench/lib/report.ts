import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { barChart } from './bars.ts'
import type { Measurement } from './rounds.ts'

/** A figure that must hold, and what was measured. */
export interface Gate {
  readonly name: string
  readonly needed: number
  readonly measured: number
  /** True when `needed` is the most that may be measured; otherwise it is the least. */
  readonly atMost?: true
}

/** Findings that are no speeds. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** One comparison: a table and a chart. */
export interface Section {
  readonly title: string
  readonly unit: string
  readonly measurements: readonly Measurement[]
  /** The contender whose figure is 1. */
  readonly baseline: string
}

const RESULTS = join(import.meta.dirname, '../results')

/** Whether a gate holds. */
export const holds = ({ needed, measured, atMost }: Gate): boolean => (atMost ? measured <= needed : measured >= needed)

/** Writes `results/<suite>.json`, `.md` and one chart for each section; prints the page. Returns false when a gate does not hold. */
export function report(
  suite: string,
  sections: readonly Section[],
  gates: readonly Gate[],
  tables: readonly Table[] = [],
): boolean {
  mkdirSync(RESULTS, { recursive: true })
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version }
  const passed = gates.every(holds)
  const all = { suite, machine, sections, tables: tables.length > 0 ? tables : undefined, gates, passed }
  write(`${suite}.json`, `${JSON.stringify(all, undefined, 2)}\n`)
  const page = pageOf(suite, sections, gates, tables, (index) => `${suite}-${index + 1}.svg`)
  for (const [index, section] of sections.entries()) write(`${suite}-${index + 1}.svg`, barChart(section))
  write(`${suite}.md`, page)
  console.log(page)
  return passed
}

/** What was found as a page; with charts when they have names. */
export function pageOf(
  suite: string,
  sections: readonly Section[],
  gates: readonly Gate[],
  tables: readonly Table[],
  chart?: (index: number) => string,
): string {
  const lines = [
    `# ${suite}`,
    '',
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}. Medians of interleaved rounds.`,
  ]
  for (const [index, section] of sections.entries()) {
    lines.push('', `## ${section.title}`, '', ...table(section))
    if (chart !== undefined) lines.push('', `![${section.title}](${chart(index)})`)
  }
  for (const { title, head, rows } of tables) {
    lines.push('', `## ${title}`, '', row(head), row(head.map((_, column) => (column === 0 ? '---' : '---:'))))
    lines.push(...rows.map(row))
  }
  lines.push('', '## Gates', '', '| gate | needed | measured | |', '|---|---:|---:|---|')
  for (const gate of gates) {
    const needed = `${gate.atMost ? '≤ ' : ''}${gate.needed.toFixed(2)}`
    lines.push(row([gate.name, needed, gate.measured.toFixed(2), holds(gate) ? 'holds' : 'fails']))
  }
  return `${lines.join('\n')}\n`
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

function table({ measurements, baseline, unit }: Section): string[] {
  const one = figureOf(measurements, baseline)
  const rows = measurements.map(
    ({ name, perSecond }) =>
      `| ${name} | ${Math.round(perSecond).toLocaleString('en')} | ${(perSecond / one).toFixed(2)} |`,
  )
  return [`| | ${unit} | ratio |`, '|---|---:|---:|', ...rows]
}

/** The figure of one contender. @throws when there is none of that name */
export function figureOf(measurements: readonly Measurement[], name: string): number {
  const found = measurements.find((measurement) => measurement.name === name)
  if (found === undefined) throw new Error(`no contender is called "${name}"`)
  return found.perSecond
}

function write(name: string, text: string): void {
  writeFileSync(join(RESULTS, name), text)
}
