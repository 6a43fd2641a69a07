import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Finding } from '../check.ts'
import { readPage } from '../docs/pages.ts'
import { readFacts } from '../reference/facts.ts'
import { readBudgets } from '../sizes/budgets.ts'
import type { Workspace, WorkspacePackage } from '../workspace.ts'
import { withFigures } from './figures.ts'
import { formProblems } from './form.ts'
import { sectionsOf } from './sections.ts'
import { supplyChainText } from './supply-chain.ts'

/** Whoever knows one README finds everything in the others. */
export const readmes: Check = {
  name: 'readmes',
  title: 'every package has a README in one form, which names its tokens, keys and error codes',
  run: async (workspace) => [
    ...readable(workspace).map((each) => {
      const path = `${each.path}/README.md`
      const findings = formProblems(readPage(workspace.root, path), each.name, readFacts(workspace))
      const stale: Finding = {
        where: path,
        message: '"Supply chain" is not what the packages say: run `pnpm generate`',
      }
      return { name: path, findings: isCurrent(workspace, each) ? findings : [...findings, stale] }
    }),
    ...pagesWithFigures(workspace).map(({ path, text, fresh }) => {
      const stale: Finding = { where: path, message: 'its figures are not those of bench/results: run `pnpm generate`' }
      return { name: `figures of ${path}`, findings: text === fresh ? [] : [stale] }
    }),
  ],
}

/** Writes the figures of every page that shows some; returns their paths. */
export const writeFigures = (workspace: Workspace): string[] =>
  pagesWithFigures(workspace).map(({ path, fresh }) => {
    writeFileSync(join(workspace.root, path), fresh)
    return path
  })

const pagesWithFigures = (workspace: Workspace): { path: string; text: string; fresh: string }[] =>
  ['README.md', 'bench/README.md', ...readable(workspace).map(({ path }) => `${path}/README.md`)].flatMap((path) => {
    const file = join(workspace.root, path)
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    return text.includes('<!-- figures of ') ? [{ path, text, fresh: withFigures(workspace.root, text) }] : []
  })

/** Writes the generated section of every README; returns their paths. */
export const writeSupplyChains = (workspace: Workspace): string[] =>
  readable(workspace).map((each) => {
    const file = join(each.folder, 'README.md')
    writeFileSync(file, withSupplyChain(workspace, each, readFileSync(file, 'utf8')))
    return `${each.path}/README.md`
  })

const readable = ({ packages }: Workspace): WorkspacePackage[] =>
  packages.filter(({ published, folder }) => published && existsSync(join(folder, 'README.md')))

const isCurrent = (workspace: Workspace, each: WorkspacePackage): boolean => {
  const text = readFileSync(join(each.folder, 'README.md'), 'utf8')
  return text === withSupplyChain(workspace, each, text)
}

const withSupplyChain = ({ root }: Workspace, each: WorkspacePackage, text: string): string => {
  const page = { path: `${each.path}/README.md`, text, tree: readPage(root, `${each.path}/README.md`).tree }
  const section = sectionsOf(page).find(({ name }) => name === 'Supply chain')
  const budget = readBudgets(root)[each.name] ?? {}
  const fresh = `## Supply chain\n\n${supplyChainText(each, budget)}`
  return section ? text.replace(section.text, () => fresh) : `${text.trimEnd()}\n\n${fresh}\n`
}
