import { fileURLToPath } from 'node:url'
import type { Check, CheckCase, Finding } from '../check.ts'
import { runCommand } from '../run/command.ts'

/** The part of knip's JSON report that is read. */
interface Report {
  readonly issues: readonly (Readonly<Record<string, unknown>> & { readonly file: string })[]
}

const here = fileURLToPath(new URL('../..', import.meta.url))

const sentences = {
  files: 'nothing imports this file',
  dependencies: 'is a dependency that nothing imports',
  devDependencies: 'is a devDependency that nothing imports',
} as const

type Kind = keyof typeof sentences

/** Every file and every declared dependency is used (knip). */
export const unused: Check = {
  name: 'unused',
  title: 'no file and no dependency is there for nothing',
  run: async ({ root }) => {
    const args = [
      'exec',
      'knip',
      '--directory',
      root,
      '--config',
      'tooling/checks/knip.json',
      '--no-config-hints',
      '--reporter',
      'json',
    ]
    const { output, errors } = await runCommand('pnpm', [...args, '--include', Object.keys(sentences).join(',')], here)
    const start = output.indexOf('{')
    if (start < 0) throw new Error(`knip did not report:\n${output}\n${errors}`)
    const { issues } = JSON.parse(output.slice(start)) as Report
    return (Object.keys(sentences) as Kind[]).map(
      (kind): CheckCase => ({
        name: kind,
        findings: issues.flatMap((issue) => findingsOf(issue, kind)),
      }),
    )
  },
}

const findingsOf = (issue: Report['issues'][number], kind: Kind): Finding[] => {
  const items = issue[kind]
  if (!Array.isArray(items)) return []
  return (items as { name: string; line?: number }[]).map(({ name, line }) => ({
    where: line === undefined ? issue.file : `${issue.file}:${line}`,
    message: kind === 'files' ? sentences[kind] : `"${name}" ${sentences[kind]}`,
  }))
}
