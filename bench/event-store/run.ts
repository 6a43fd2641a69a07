// All scenarios, or those that are named: `pnpm event-store append sqlite`. Each writes a page of its own.
import { report } from '../lib/report.ts'
import { appending } from './append.ts'
import { latency } from './latency.ts'
import { loading } from './load.ts'
import type { Findings } from './scenario.ts'
import { loadingWithSnapshot } from './snapshot.ts'
import { sqlite } from './sqlite.ts'

const scenarios: Record<string, () => Promise<Findings>> = {
  append: () => appending(),
  delay: () => appending(1),
  load: loading,
  snapshot: loadingWithSnapshot,
  latency,
  sqlite,
}

const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : Object.keys(scenarios)) {
  const scenario = scenarios[name]
  if (scenario === undefined) throw new Error(`no scenario "${name}": ${Object.keys(scenarios).join(', ')}`)
  const { sections, gates } = await scenario()
  if (!report(`event-store-${name}`, sections, gates)) process.exitCode = 1
}
