import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, test } from '@jest/globals'
import fc from 'fast-check'
import { openKvStore } from '../src/index.ts'
import { command } from './model/commands.ts'
import { compareWithModel } from './model/compare.ts'

const full = process.env.TEST_TORTURE === 'full'
const folder = mkdtempSync(join(tmpdir(), 'kv-model-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

const stores = {
  memory: (now: () => number) => openKvStore({ backend: 'memory', purgeIntervalMs: 0, now }),
  'a SQLite file': (now: () => number) =>
    openKvStore({
      backend: 'sqlite',
      path: join(folder, `${files++}.sqlite`),
      synchronous: 'OFF',
      purgeIntervalMs: 0,
      now,
    }),
}

test.each(Object.entries(stores))(
  '%s does what the model does, whatever the calls',
  async (_, open) => {
    const runs = full ? 3000 : 150
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 50, size: 'max' }), (commands) =>
        compareWithModel(open, commands),
      ),
      { numRuns: runs, endOnFailure: false },
    )
  },
  full ? 1_200_000 : 60_000,
)
