// `pnpm release:version`: what the release's pull request holds.
import { readWorkspace } from '@modkit/checks'
import { run } from './run.ts'
import { applyChangesets } from './version.ts'

const { root } = readWorkspace()
for (const widened of await applyChangesets(root)) console.log(`widened ${widened}`)
await run(root, 'pnpm', 'install', '--lockfile-only')
await run(root, 'pnpm', 'exec', 'biome', 'check', '--write', 'packages')
