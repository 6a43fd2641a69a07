// On a Node that is older than packages promise, they may refuse; they never end the process.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { execute } from '../src/execute.ts'
import { nodeBinary, nodeVersions } from '../src/node-binary.ts'
import { projects } from '../src/projects.ts'

const folder = projects().folders.npm

const program = `
import { openSqlite } from '@modkit/sqlite'
try {
  await openSqlite({ path: ':memory:', driver: 'better-sqlite3' })
  console.log(JSON.stringify({ opened: true }))
} catch (error) {
  const { code, stage, message } = error
  console.log(JSON.stringify({ code, stage, message }))
}
`

describe(`on Node ${nodeVersions.tooOld}`, () => {
  it('@modkit/sqlite refuses with a typed error, before a driver that would crash is loaded', async () => {
    writeFileSync(join(folder, 'too-old.mjs'), program)
    const answer = JSON.parse(await execute(await nodeBinary(nodeVersions.tooOld), ['too-old.mjs'], folder))
    expect(answer).toMatchObject({
      code: 'SQL_BUILD',
      stage: 'open',
      message: expect.stringContaining(nodeVersions.tooOld),
    })
  })
})
