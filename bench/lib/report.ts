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

/** Writes `results/<suite>.json`, `.md` and one chart for each section. Returns false when a gate does not hold. */
export function report(suite: string, sections: readonly Section[], gates: readonly Gate[]): boolean {
  mkdirSync(RESULTS, { recursive: true })
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version }
  const passed = gates.every(({ needed, measured }) => measured >= needed)
  write(`${suite}.json`, `${JSON.stringify({ suite, machine, sections, gates, passed }, undefined, 2)}\n`)
  const lines = [
    `# ${suite}`,
    '',
    `Node ${machine.node}, ${machine.cores} x ${machine.cpu}. Medians of interleaved rounds.`,
  ]
  for (const [index, section] of sections.entries()) {
    const chart = `${suite}-${index + 1}.svg`
    write(chart, barChart(section))
    lines.push('', `## ${section.title}`, '', ...table(section), '', `![${section.title}](${chart})`)
  }
  lines.push('', '## Gates', '', '| gate | needed | measured | |', '|---|---:|---:|---|')
  for (const { name, needed, measured } of gates) {
    lines.push(
      `| ${name} | ${needed.toFixed(2)} | ${measured.toFixed(2)} | ${measured >= needed ? 'holds' : 'fails'} |`,
    )
  }
  write(`${suite}.md`, `${lines.join('\n')}\n`)
  console.log(lines.join('\n'))
  return passed
}

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
