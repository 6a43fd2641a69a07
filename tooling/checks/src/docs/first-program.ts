// What a reader of a page does first: types its install line, and pastes the program that begins with its first code block.
import ts from 'typescript'
import { targetOf } from '../arrows/imports.ts'
import { type Example, examplesOf } from './examples.ts'
import { nodesOf, type Page } from './pages.ts'

export interface FirstProgram {
  /** From the root. */
  readonly page: string
  /** The line of the page before the first line of the program. */
  readonly line: number
  readonly example: Example
  /** The program as one text. */
  readonly program: string
  /** The packages that the page's first line `npm install …` names; `undefined` when it has none. */
  readonly install: readonly string[] | undefined
}

/** Pages that teach: each package's own, getting started, and what stands in the folders of guides, patterns and migrations. */
export const isTeaching = ({ path }: Pick<Page, 'path'>): boolean =>
  /^(packages\/[^/]+\/README|docs\/getting-started|docs\/(guides|patterns|migration)\/[^/]+)\.md$/.test(path)

/** The first program of a page that runs; `undefined` when none does. */
export const firstProgramOf = (page: Page): FirstProgram | undefined => {
  const [example] = examplesOf(page)
    .examples.filter(({ run }) => run)
    .sort((a, b) => lineOf(a) - lineOf(b))
  if (!example) return undefined
  const program = example.segments.map(({ code }) => code).join('\n')
  return { page: page.path, line: lineOf(example), example, program, install: installLineOf(page) }
}

const lineOf = ({ segments }: Example): number => segments[0]?.line ?? 1

/** The packages of the first `npm install …` in the page's shell blocks; a line may go on behind a backslash. */
export const installLineOf = (page: Page): string[] | undefined => {
  const shell = nodesOf(page.tree, 'code').filter(({ lang }) => lang === 'sh')
  const texts = shell.map(({ value }) => value.replaceAll(/\\\n\s*/g, ''))
  const line = texts.map((text) => /^npm (?:i|install) ([^#\n]+)/m.exec(text)?.[1]).find(Boolean)
  return line?.split(/\s+/).filter((word) => word && !word.startsWith('-'))
}

/** The packages that a program imports, types included, by name. */
export const packagesOf = (program: string): string[] => {
  const targets = ts.preProcessFile(program, true).importedFiles.map(({ fileName }) => targetOf(fileName))
  return [...new Set(targets.flatMap((target) => (target.kind === 'package' ? [target.name] : [])))].sort()
}
