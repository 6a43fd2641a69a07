import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from '../check.ts'
import type { Workspace, WorkspacePackage } from '../workspace.ts'
import { apiReport } from './api-report.ts'

const reportOf = ({ folder }: WorkspacePackage): string => join(folder, 'api.md')

/** Nobody changes what users see without noticing. Needs a build. */
export const api: Check = {
  name: 'api',
  title: "every package's public API is the one of its committed report",
  needsBuild: true,
  run: async ({ packages }) =>
    packages
      .filter(({ published }) => published)
      .map((each) => {
        const file = reportOf(each)
        const committed = existsSync(file) ? readFileSync(file, 'utf8') : ''
        const difference = firstDifference(committed, apiReport(each))
        const where = `${each.path}/api.md`
        return {
          name: each.name,
          findings:
            difference === undefined ? [] : [{ where: `${where}:${difference.line}`, message: difference.message }],
        }
      }),
}

/** Writes the report of every published package; returns their paths. */
export const writeApiReports = ({ packages }: Workspace): string[] =>
  packages
    .filter(({ published }) => published)
    .map((each) => {
      writeFileSync(reportOf(each), apiReport(each))
      return `${each.path}/api.md`
    })

const firstDifference = (committed: string, actual: string): { line: number; message: string } | undefined => {
  if (committed === actual) return undefined
  const [before, after] = [committed.split('\n'), actual.split('\n')]
  const index = after.findIndex((line, at) => line !== before[at])
  const at = index < 0 ? after.length : index
  const message = `the public API has changed: "${(before[at] ?? '').trim()}" is now "${(after[at] ?? '').trim()}". If that is meant, run \`pnpm generate\` and add a changeset`
  return { line: at + 1, message }
}
