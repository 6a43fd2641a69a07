import { figure, markdownTable } from './format.ts'
import { holds, type Measurement, type Report } from './report.ts'

/** The report as a page, with a chart per measurement. */
export const toMarkdown = ({ suite, title, environment, measurements, gates, tables }: Report): string =>
  [
    `# ${title}`,
    'Generated; less is better everywhere. Ratios are taken within one run.',
    markdownTable(['', ''], Object.entries(environment)),
    '## Gates',
    markdownTable(
      ['gate', 'limit', 'measured', 'holds'],
      gates.map((gate) => [
        gate.title,
        `${figure(gate.limit)} ${gate.unit}`,
        `${figure(gate.actual)} ${gate.unit}`,
        holds(gate) ? 'yes' : '**no**',
      ]),
    ),
    ...tables.flatMap((table) => [`## ${table.title}`, markdownTable(table.head, table.rows)]),
    ...measurements.flatMap((measurement) => [
      `## ${measurement.title}`,
      measurement.note,
      measurementTable(measurement),
      `![${measurement.title}](${suite}-${measurement.id}.svg)`,
    ]),
  ]
    .join('\n\n')
    .concat('\n')

const measurementTable = ({ unit, rows }: Measurement): string => {
  const hasRatio = rows.some(({ ratio }) => ratio !== undefined)
  const hasSpread = rows.some(({ spread }) => spread !== undefined)
  return markdownTable(
    ['', unit, ...(hasRatio ? ['ratio'] : []), ...(hasSpread ? ['spread'] : [])],
    rows.map((row) => [
      row.contender,
      figure(row.value),
      ...(hasRatio ? [row.ratio === undefined ? '' : `${figure(row.ratio)}x`] : []),
      ...(hasSpread ? [row.spread === undefined ? '' : `±${Math.round(row.spread * 50)} %`] : []),
    ]),
  )
}
