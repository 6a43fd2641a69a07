import { join } from 'node:path'
import type { Check, CheckCase, Finding } from '../check.ts'
import type { Workspace } from '../workspace.ts'
import { compileExamples } from './compile-examples.ts'
import { type ExampleFile, writeExamples } from './example-project.ts'
import { type Example, examplesOf } from './examples.ts'
import { pagesOf } from './pages.ts'
import { runExample } from './run-examples.ts'

/** Every code block of the documentation compiles and runs, unless it says why not. */
export const examples: Check = {
  name: 'examples',
  title: 'every code block of the documentation compiles and runs, unless it says why not',
  run: (workspace) => checkExamples(workspace, join(workspace.root, 'tooling/checks/reports/examples')),
}

/** Checks the examples of all pages, with `folder` for the programs they make. */
export const checkExamples = async (workspace: Workspace, folder: string): Promise<CheckCase[]> => {
  const pages = pagesOf(workspace.root).map((page) => ({ page, ...examplesOf(page) }))
  const marks = pages.flatMap(({ page, misunderstood }): CheckCase[] =>
    misunderstood.map(({ line, message }) => ({
      name: page.path,
      findings: [{ where: `${page.path}:${line}`, message }],
    })),
  )
  const files = writeExamples(
    workspace,
    folder,
    pages.flatMap((each) => each.examples),
  )
  const compiled = compileExamples(workspace.root, files)
  const cases = await inTurn(files, async (file): Promise<CheckCase> => {
    const findings: Finding[] = compiled.get(file) ?? []
    const broken = findings.length > 0 || !file.example.run
    return { name: nameOf(file.example), findings: broken ? findings : await runExample(file) }
  })
  return [...marks, ...cases]
}

const nameOf = ({ page, segments }: Example): string => `${page}:${segments.map(({ line }) => line).join('+')}`

/** Two at a time: an example waits more than it works. */
const inTurn = async <T>(files: readonly ExampleFile[], check: (file: ExampleFile) => Promise<T>): Promise<T[]> => {
  const results: T[] = []
  const queue = files.entries()
  const work = async () => {
    for (const [index, file] of queue) results[index] = await check(file)
  }
  await Promise.all([work(), work()])
  return results
}
