import type { Section } from './report.ts'

const ROW = 34
const LEFT = 250
const WIDTH = 430
const RIGHT = 110
const TOP = 46

/** A chart with one bar for each contender, readable on white and on black. */
export function barChart({ title, unit, measurements }: Section): string {
  const longest = Math.max(...measurements.map(({ perSecond }) => perSecond))
  const height = TOP + measurements.length * ROW + 12
  const bars = measurements.map(({ name, perSecond }, index) => {
    const y = TOP + index * ROW
    const width = Math.max(1, (perSecond / longest) * WIDTH)
    const colour = name.startsWith('modkit') ? '#2563eb' : '#94a3b8'
    return [
      `  <text x="${LEFT - 10}" y="${y + 17}" text-anchor="end">${escapeXml(name)}</text>`,
      `  <rect x="${LEFT}" y="${y + 3}" width="${width.toFixed(1)}" height="20" rx="3" fill="${colour}"/>`,
      `  <text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 17}">${Math.round(perSecond).toLocaleString('en')}</text>`,
    ].join('\n')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + RIGHT} ${height}" role="img">`,
    `  <title>${escapeXml(title)}</title>`,
    '  <style>text { font: 13px system-ui, sans-serif; fill: #64748b }</style>',
    `  <text x="${LEFT}" y="24" style="font-weight: 600">${escapeXml(title)} (${escapeXml(unit)})</text>`,
    ...bars,
    '</svg>',
    '',
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
