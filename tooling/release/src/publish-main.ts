// `pnpm release`: publishes every version that the registry does not have. With provenance where the surroundings can sign.
import { readWorkspace } from '@modkit/checks'
import { setRepository } from './repository.ts'
import { run } from './run.ts'

const { root } = readWorkspace()
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env
if (GITHUB_SERVER_URL && GITHUB_REPOSITORY) setRepository(root, GITHUB_SERVER_URL, GITHUB_REPOSITORY)
await run(root, 'pnpm', 'exec', 'changeset', 'publish')
