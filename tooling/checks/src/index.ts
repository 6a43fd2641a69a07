// For the other tools of the workspace: what the packages are, and how to pack one.
export { type Manifest, readWorkspace, type Workspace, type WorkspacePackage } from './workspace.ts'
export { packPackage } from './packages/pack.ts'

// The architecture, as data.
export { allowedImports } from './arrows/rules.ts'

// Checks as values, to run them from elsewhere.
export { type Check, type CheckCase, describeFindings, type Finding } from './check.ts'
export { checks } from './checks.ts'

// Programs out of documentation.
export { type Example, examplesOf } from './docs/examples.ts'
export { type FirstProgram, firstProgramOf, isTeaching } from './docs/first-program.ts'
export { nodesOf, pagesOf, readPage } from './docs/pages.ts'
export { surroundingsOf } from './docs/surroundings.ts'
