// The form that the README of every published package has: what it is in a sentence, the install line, a program of at most fifteen lines,
// and the sections below in this order. Others may stand between them.
import type { Finding } from '../check.ts'
import { installLineOf } from '../docs/first-program.ts'
import { nodesOf, type Page } from '../docs/pages.ts'
import type { Facts } from '../reference/facts.ts'
import { type Section, sectionsOf } from './sections.ts'

const MAX_LINES = 15

export const sectionNames = ['Tokens', 'Options', 'Errors', 'Testing', 'Guide', 'Supply chain'] as const

/** What is not as the form wants it. `facts` are those of the whole workspace. */
export const formProblems = (page: Page, name: string, facts: Facts): Finding[] => {
  const sections = sectionsOf(page)
  return [
    ...beginning(page, name),
    ...order(sections),
    ...sections.flatMap((section) => contents(section, name, facts)),
  ].map(({ line, message }) => ({ where: `${page.path}:${line}`, message }))
}

interface Problem {
  readonly line: number
  readonly message: string
}

const said = (holds: unknown, line: number, message: string): Problem[] => (holds ? [] : [{ line, message }])

const beginning = (page: Page, name: string): Problem[] => {
  const [title, sentence] = page.tree.children
  const install = nodesOf(page.tree, 'code').find(({ lang }) => lang === 'sh')
  const example = nodesOf(page.tree, 'code').find(({ lang }) => lang === 'ts')
  const line = example?.position?.start.line ?? 1
  const length = example?.value.split('\n').length ?? 0
  return [
    ...said(title?.type === 'heading' && page.text.startsWith(`# ${name}\n`), 1, `begins with \`# ${name}\``),
    ...said(sentence?.type === 'paragraph', 3, 'says in a sentence what the package is'),
    ...said(
      installLineOf(page)?.[0] === name,
      install?.position?.start.line ?? 1,
      `is installed by \`npm install ${name} …\``,
    ),
    ...said(example && !/no-run|refused|fragment/.test(example.meta ?? ''), line, 'shows a program that runs'),
    ...said(length <= MAX_LINES, line, `the first program has ${length} lines, and at most ${MAX_LINES} should do`),
  ]
}

const order = (sections: readonly Section[]): Problem[] => {
  const found = sectionNames.map((name) => sections.findIndex((each) => each.name === name))
  return sectionNames.flatMap((name, index) => {
    const [at = -1, before = -1] = [found[index], found[index - 1]]
    if (at < 0) return [{ line: 1, message: `has no section "${name}"` }]
    return said(at > before, sections[at]?.line ?? 1, `"${name}" stands behind "${sectionNames[index - 1]}"`)
  })
}

/** What a section must name, each in backticks or quotes somewhere in it. */
const contents = ({ name: section, line, nodes, text }: Section, name: string, facts: Facts): Problem[] => {
  const ours = <T extends { readonly owner: string }>(all: readonly T[]): T[] =>
    all.filter(({ owner }) => owner === name)
  const names = (wanted: readonly string[]): Problem[] =>
    [...new Set(wanted)]
      .filter((each) => !['`', "'", '"'].some((quote) => text.includes(`${quote}${each}${quote}`)))
      .map((each) => ({ line, message: `"${section}" does not name \`${each}\`` }))
  const needsTable = (some: readonly unknown[]): Problem[] =>
    said(some.length === 0 || text.includes('| ---') || text.includes('|---'), line, `"${section}" has a table`)
  switch (section) {
    case 'Tokens': {
      const tokens = ours(facts.tokens).filter(({ kind }) => kind !== 'view')
      return [...names(tokens.map(({ id }) => id)), ...needsTable(tokens)]
    }
    case 'Options': {
      const keys = ours(facts.keys).flatMap(({ key }) => key ?? [])
      return [...names(keys), ...needsTable([section])]
    }
    case 'Errors': {
      const codes = ours(facts.errors).flatMap((each) => each.codes.map(({ code }) => code))
      return [...names(codes), ...needsTable([section])]
    }
    case 'Guide': {
      const links = nodes.flatMap((node) => nodesOf(node, 'link'))
      return said(
        links.some(({ url }) => url.includes('/docs/')),
        line,
        '"Guide" links to a page of the documentation',
      )
    }
    default:
      return []
  }
}
