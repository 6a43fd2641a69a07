// Speeds that a page shows are those of the last measurement, never typed by hand: between a comment that names a suite of
// bench and its measurements, and the next comment that ends it, stands a table of what bench/results says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Results {
  readonly environment: Readonly<Record<string, string>>
  readonly measurements: readonly {
    readonly id: string
    readonly title: string
    readonly unit: string
    readonly rows: readonly { readonly contender: string; readonly value: number }[]
  }[]
}

const BLOCK = /<!-- figures of (\S+): ([^\n]+?) -->\n[\s\S]*?<!-- end of figures -->/g

/** `text` with every table of figures as the results are now. @throws when a page names a measurement that there is not */
export const withFigures = (root: string, text: string): string =>
  text.replace(BLOCK, (_, suite: string, ids: string) => {
    const results: Results = JSON.parse(readFileSync(join(root, 'bench/results', `${suite}.json`), 'utf8'))
    const table = tableOf(results, ids.split(' '))
    return `<!-- figures of ${suite}: ${ids} -->\n\n${table}\n\n<!-- end of figures -->`
  })

/** A row for each measurement, a column for each contender; who has no such figure has an empty cell. */
const tableOf = ({ measurements, environment }: Results, ids: readonly string[]): string => {
  const chosen = ids.map((id) => {
    const found = measurements.find((each) => each.id === id)
    if (!found) throw new Error(`the results have no measurement "${id}"`)
    return found
  })
  const contenders = [...new Set(chosen[0]?.rows.map(({ contender }) => contender))]
  const rows = chosen.map(({ title, unit, rows }) => {
    const figures = contenders.map((name) => rows.find(({ contender }) => contender === name)?.value)
    return [`${title}, ${unit}`, ...figures.map((figure) => (figure === undefined ? '' : short(figure)))]
  })
  const source = `Measured on ${environment.date}, Node ${environment.node}, ${environment.cpu}; less is better.`
  return [...aligned(['', ...contenders], rows), '', source].join('\n')
}

/** The lines of a table as the formatter writes it: words to the left, figures to the right. */
const aligned = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((cells) => cells[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)]
}

/** Three digits, which is as many as a measurement is worth. */
const short = (figure: number): string =>
  figure >= 1_000 ? Math.round(figure).toLocaleString('en') : String(Number(figure.toPrecision(3)))
