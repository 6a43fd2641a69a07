import type { Check, CheckCase, Finding } from '../check.ts'
import type { WorkspacePackage } from '../workspace.ts'
import { budgetFile, kilobytes, readBudgets } from './budgets.ts'
import { measureSizes, type Sizes } from './measure.ts'

/** A budget that is this much larger than what it is for, and 200 bytes more, says nothing any more. */
const SLACK = 1.35

/** Nobody makes a package heavier without noticing. Needs a build. */
export const sizes: Check = {
  name: 'sizes',
  title: 'every entry point is within its budget of bytes, minified and gzipped',
  needsBuild: true,
  run: async ({ root, packages }) => {
    const budgets = readBudgets(root)
    const published = packages.filter((each) => each.published)
    return Promise.all(published.map((each) => judge(each, budgets[each.name] ?? {})))
  },
}

const judge = async (pack: WorkspacePackage, budget: Sizes): Promise<CheckCase> => {
  const measured = await measureSizes(pack)
  const finding = (message: string): Finding => ({ where: budgetFile, message: `${pack.name}: ${message}` })
  const findings = Object.entries(measured).flatMap(([entry, bytes]) => {
    const allowed = budget[entry]
    if (allowed === undefined) return [finding(`"${entry}" has no budget; it is ${bytes} bytes`)]
    if (bytes > allowed) return [finding(`"${entry}" is ${bytes} bytes (${kilobytes(bytes)}) and may be ${allowed}`)]
    if (bytes * SLACK + 200 < allowed)
      return [finding(`"${entry}" is only ${bytes} bytes now: lower its budget of ${allowed}`)]
    return []
  })
  const gone = Object.keys(budget).filter((entry) => !(entry in measured))
  return { name: pack.name, findings: [...findings, ...gone.map((entry) => finding(`there is no entry "${entry}"`))] }
}
