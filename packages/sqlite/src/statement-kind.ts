import type { CompiledQuery } from 'kysely'

/** What a statement is for, judged by its text, for a library that does not tell. */
export interface StatementKind {
  readonly returnsRows: boolean
  readonly writes: boolean
}

const FIRST_WORD = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*([a-z]+)/i

/** Judges a statement. Text in quotes may mislead it, into reading rows where there are none: harmless. */
export function kindOfStatement({ sql, query }: CompiledQuery): StatementKind {
  if (query.kind === 'SelectQueryNode') return { returnsRows: true, writes: false }
  switch (FIRST_WORD.exec(sql)?.[1]?.toLowerCase()) {
    case 'select':
    case 'values':
    case 'explain':
    case 'pragma':
      return { returnsRows: true, writes: false }
    case 'with':
      return { returnsRows: true, writes: /\b(insert|update|delete|replace)\b/i.test(sql) }
    default:
      return { returnsRows: /\breturning\b/i.test(sql), writes: true }
  }
}
