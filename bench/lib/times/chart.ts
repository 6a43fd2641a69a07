import { figure } from './format.ts'
import type { Measurement } from './report.ts'

const WIDTH = 720
const LABELS = 130
const BAR = 22
const GAP = 8

/** A bar chart. Logarithmic when the longest bar would leave nothing to see of the shortest; the chart then says so. */
export const toSvg = ({ title, unit, rows }: Measurement): string => {
  const values = rows.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isLogarithmic = most > least * 20
  const room = WIDTH - LABELS - 150
  const floor = least / 2
  const lengthOf = (value: number): number =>
    isLogarithmic ? (Math.log(value / floor) / Math.log(most / floor)) * room : (value / most) * room
  const height = 44 + rows.length * (BAR + GAP)
  const bars = rows.map(({ contender, value, ratio }, i) => {
    const y = 40 + i * (BAR + GAP)
    const length = Math.max(1, lengthOf(value)).toFixed(1)
    const text = `${figure(value)} ${unit}${ratio === undefined ? '' : ` · ${figure(ratio)}x`}`
    return [
      `<text x="${LABELS - 8}" y="${y + 16}" text-anchor="end">${escapeXml(contender)}</text>`,
      `<rect x="${LABELS}" y="${y}" width="${length}" height="${BAR}" rx="3"${contender === 'modkit' ? ' class="own"' : ''}/>`,
      `<text x="${(LABELS + Number(length) + 8).toFixed(1)}" y="${y + 16}">${escapeXml(text)}</text>`,
    ].join('')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    '<style>text{font:13px system-ui,sans-serif;fill:#57606a}.title{font-weight:600}rect{fill:#8c959f}.own{fill:#2da44e}</style>',
    `<text x="8" y="20" class="title">${escapeXml(title)}${isLogarithmic ? ' (logarithmic)' : ''}</text>`,
    ...bars,
    '</svg>',
    '',
  ].join('\n')
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
