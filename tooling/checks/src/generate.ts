// `pnpm generate`: writes what is generated and committed. Needs a build.
import { writeApiReports } from './api/check-api.ts'
import { writeFigures, writeSupplyChains } from './readmes/check-readmes.ts'
import { writeReference } from './reference/check-reference.ts'
import { readWorkspace } from './workspace.ts'

const workspace = readWorkspace()
const written = [
  ...writeReference(workspace),
  ...writeApiReports(workspace),
  ...writeSupplyChains(workspace),
  ...writeFigures(workspace),
]
for (const path of written) console.log(path)
