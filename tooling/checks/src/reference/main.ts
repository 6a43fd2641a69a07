// `pnpm docs:reference`
import { readWorkspace } from '../workspace.ts'
import { writeReference } from './check-reference.ts'

for (const path of writeReference(readWorkspace())) console.log(path)
