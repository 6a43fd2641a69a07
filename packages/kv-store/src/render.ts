import { KvTemplateError } from './errors.ts'

type Part = { readonly text: string } | { readonly name: string; readonly offset: number }

const ACTION = /\{\{(- )?/g
const STRING = /^(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`)/
const FIELD = /^\.([\p{L}_][\p{L}\p{Nd}_]*)$/u

/**
 * The names a template asks for, and how to fill it: a subset of Go's text/template with `{{ .name }}`,
 * `{{ index . "odd key" }}`, comments and trimming. Nothing is ever evaluated.
 */
export interface Template {
  readonly names: ReadonlySet<string>
  /** @throws KvTemplateError for a missing name when `missing` is `'error'` */
  fill(values: ReadonlyMap<string, unknown>, missing: 'no value' | 'empty' | 'error'): string
}

/** @throws KvTemplateError with the offset of what it does not understand */
export function parseTemplate(template: string): Template {
  const parts = parse(template)
  const names = new Set(parts.flatMap((part) => ('name' in part ? [part.name] : [])))
  return {
    names,
    fill: (values, missing) =>
      parts.map((part) => ('text' in part ? part.text : print(part, values, missing))).join(''),
  }
}

function parse(template: string): Part[] {
  const parts: Part[] = []
  let position = 0
  let trimNext = false
  const addText = (text: string, trimEnd: boolean): void => {
    let kept = trimNext ? text.replace(/^[ \t\r\n]+/, '') : text
    if (trimEnd) kept = kept.replace(/[ \t\r\n]+$/, '')
    if (kept !== '') parts.push({ text: kept })
  }
  for (;;) {
    ACTION.lastIndex = position
    const open = ACTION.exec(template)
    if (open === null) break
    addText(template.slice(position, open.index), open[1] !== undefined)
    const action = readAction(template, open.index, ACTION.lastIndex)
    if (action.name !== undefined) parts.push({ name: action.name, offset: open.index })
    position = action.end
    trimNext = action.trim
  }
  addText(template.slice(position), false)
  return parts
}

interface Action {
  /** Absent for a comment. */
  readonly name: string | undefined
  readonly end: number
  readonly trim: boolean
}

function readAction(template: string, start: number, bodyStart: number): Action {
  const end = findEnd(template, start, bodyStart)
  const inner = template.slice(bodyStart, end)
  const trim = /\s-$/.test(inner)
  const body = (trim ? inner.slice(0, -1) : inner).trim()
  return { name: nameIn(body, start), end: end + 2, trim }
}

/** Where the closing braces are; those inside a quoted string or a comment do not count. */
function findEnd(template: string, start: number, bodyStart: number): number {
  let position = bodyStart
  while (position < template.length) {
    if (template.startsWith('}}', position)) return position
    if (template.startsWith('/*', position)) {
      const close = template.indexOf('*/', position + 2)
      position = close < 0 ? template.length : close + 2
    } else position += STRING.exec(template.slice(position))?.[0].length ?? 1
  }
  throw new KvTemplateError('parse', start, 'an action is not closed')
}

function nameIn(body: string, offset: number): string | undefined {
  if (body.startsWith('/*') && body.endsWith('*/')) return undefined
  const field = FIELD.exec(body)
  if (field !== null) return field[1]!
  const index = /^index\s+\.\s+/.exec(body)
  const literal = index && body.slice(index[0].length)
  if (literal && STRING.exec(literal)?.[0] === literal) return unquote(literal, offset)
  throw new KvTemplateError(
    'parse',
    offset,
    `not understood: action=${JSON.stringify(body)}: use .name or index . "key"`,
  )
}

function unquote(literal: string, offset: number): string {
  if (literal.startsWith('`')) return literal.slice(1, -1)
  try {
    return JSON.parse(literal)
  } catch {
    throw new KvTemplateError('parse', offset, `not a string: literal=${literal}`)
  }
}

function print(
  part: { readonly name: string; readonly offset: number },
  values: ReadonlyMap<string, unknown>,
  missing: 'no value' | 'empty' | 'error',
): string {
  if (values.has(part.name)) {
    const value = values.get(part.name)
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  }
  if (missing === 'error')
    throw new KvTemplateError('exec', part.offset, `no such key: name=${JSON.stringify(part.name)}`)
  return missing === 'empty' ? '' : '<no value>'
}
