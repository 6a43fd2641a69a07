import { join } from 'node:path'
import { readStandings, widenPeers } from './peers.ts'
import { run } from './run.ts'

/** Turns the pending changesets into versions, change logs and peer ranges. Returns the ranges that were widened. */
export const applyChangesets = async (root: string): Promise<string[]> => {
  const before = readStandings(root)
  await run(root, join(root, 'node_modules/.bin/changeset'), 'version')
  return widenPeers(root, before)
}
