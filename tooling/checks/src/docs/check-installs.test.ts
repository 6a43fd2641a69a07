import { describe, expect, it } from '@jest/globals'
import { findingsOf, manifest } from '../../test/fixture.ts'
import { installs } from './check-installs.ts'

const page = (install: string, program: string) => ({
  'packages/kernel/package.json': manifest('kernel'),
  'packages/store/package.json': manifest('store', {
    peerDependencies: { '@modkit/kernel': '^0.1.0', kysely: '*', sqlite3: '*' },
    peerDependenciesMeta: { sqlite3: { optional: true } },
  }),
  'docs/guides/store.md': `# Store\n\n\`\`\`sh\n${install}\n\`\`\`\n\n\`\`\`ts\n${program}\n\`\`\`\n`,
})

const program = "import { open } from '@modkit/store/testing'\nimport type { Kysely } from 'kysely'\nimport 'node:fs'"

describe('the check of install lines', () => {
  it('holds when everything is named, over several lines and with a comment behind', async () => {
    const line = 'npm install @modkit/store \\\n  @modkit/kernel kysely # and a driver'
    expect(await findingsOf(installs, page(line, program))).toEqual([])
    expect(await findingsOf(installs, page('node app.ts', "import 'node:fs'"))).toEqual([])
  })

  it('fails on an import and on a peer that are not named, and on a page without a line', async () => {
    expect(await findingsOf(installs, page('npm i @modkit/store', program))).toEqual([
      expect.stringMatching(/guides\/store\.md:7: .*"@modkit\/kernel"/),
      expect.stringMatching(/guides\/store\.md:7: .*"kysely"/),
    ])
    expect(await findingsOf(installs, page('node app.ts', program))).toEqual([
      'docs/guides/store.md: has no line `npm install …`',
    ])
  })

  it('looks at the first program that runs, with what continues it', async () => {
    const chain = `${program}\n\`\`\`\n\n\`\`\`ts continue\nimport 'hono'`
    const found = await findingsOf(installs, page('npm i @modkit/store @modkit/kernel kysely', chain))
    expect(found).toEqual([expect.stringContaining('"hono"')])
  })
})
