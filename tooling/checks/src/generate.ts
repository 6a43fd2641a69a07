// `pnpm generate`: writes what is generated and committed. Needs a build.
import { writeApiReports } from './api/check-api.ts'
import { writeReference } from './reference/check-reference.ts'
import { readWorkspace } from './workspace.ts'

const workspace = readWorkspace()
for (const path of [...writeReference(workspace), ...writeApiReports(workspace)]) console.log(path)
