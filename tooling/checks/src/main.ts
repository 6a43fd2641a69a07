// `node src/main.ts [names…]`: runs the named checks, or all, and prints what they find.

import { describeFindings } from './check.ts'
import { checks } from './checks.ts'
import { readWorkspace } from './workspace.ts'

const wanted = process.argv.slice(2)
const stranger = wanted.find((name) => !checks.some((each) => each.name === name))
if (stranger) throw new Error(`no check "${stranger}": ${checks.map(({ name }) => name).join(', ')}`)

const workspace = readWorkspace()
for (const check of checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const cases = await check.run(workspace)
  const findings = describeFindings(cases)
  console.log(`${findings.length === 0 ? 'holds' : 'FAILS'}  ${check.name}: ${check.title} (${cases.length} cases)`)
  for (const line of findings) console.log(line)
  if (findings.length > 0) process.exitCode = 1
}
