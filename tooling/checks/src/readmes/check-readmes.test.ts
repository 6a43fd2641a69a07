import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { fixture, manifest, messagesOf } from '../../test/fixture.ts'
import { readmes, writeSupplyChains } from './check-readmes.ts'

const source = `
const token = (id: string) => ({ of: <T>() => ({ id }) })
/** No room. */
export class StoreError extends Error { readonly code = 'STORE_FULL' }
`

const good = `# @modkit/store

Keeps things.

\`\`\`sh
npm install @modkit/store
\`\`\`

\`\`\`ts
console.log('kept')
\`\`\`

## Tokens

None.

## Options

| option | default |
| ------ | ------- |
| \`size\` | 1       |

## How it behaves

Well.

## Errors

| \`code\`       | when    |
| ------------ | ------- |
| \`STORE_FULL\` | no room |

## Testing

With the real one.

## Guide

[Store](../../docs/guides/store.md)
`

/** Findings for the README, once its generated section is written. */
const found = async (readme: string): Promise<string[]> => {
  using it = fixture({
    'packages/store/package.json': manifest('store', { dependencies: { typescript: '*' } }),
    'packages/store/src/index.ts': source,
    'packages/store/README.md': readme,
    'tooling/checks/size-budgets.json': { '@modkit/store': { '.': 1_234, './testing': 500 } },
  })
  writeSupplyChains(it.workspace)
  return messagesOf(await readmes.run(it.workspace))
}

describe('the check of the READMEs', () => {
  it('holds for the form, with other sections between', async () => {
    expect(await found(good)).toEqual([])
  })

  it.each([
    ['another title', ['# @modkit/store', '# Store'], 'begins with `# @modkit/store`'],
    ['another install line', ['npm install @modkit/store', 'npm install hono'], 'is installed by'],
    ['a program that does not run', ['```ts', '```ts no-run: lazy'], 'shows a program that runs'],
    ['a long program', ["console.log('kept')", 'console.log()\n'.repeat(16)], 'at most 15 should do'],
    ['a missing section', ['## Testing', '### Testing'], 'has no section "Testing"'],
    [
      'another order',
      ['## Guide', '## Guide\n\n[x](../../docs/x.md)\n\n## Errors'],
      '"Testing" stands behind "Errors"',
    ],
    ['a code that is not named', ['`STORE_FULL`', 'STORE_FULL'], '"Errors" does not name `STORE_FULL`'],
    ['a guide without a link', ['[Store](../../docs/guides/store.md)', 'Soon.'], 'links to a page'],
  ])('fails on %s', async (_, [from = '', to = ''], message) => {
    const changed = good.replace(from, to)
    const text = message.includes('stands behind')
      ? changed.replace('## Errors\n\n| `code`', '## Mistakes\n\n| `code`')
      : changed
    expect((await found(text)).join('\n')).toContain(message)
  })

  it('fails when the generated section is not what manifest and budgets say', async () => {
    using it = fixture({
      'packages/store/package.json': manifest('store'),
      'packages/store/src/index.ts': source,
      'packages/store/README.md': good,
      'tooling/checks/size-budgets.json': { '@modkit/store': { '.': 1_234 } },
    })
    writeSupplyChains(it.workspace)
    const file = join(it.root, 'packages/store/README.md')
    expect(readFileSync(file, 'utf8')).toContain(
      'No dependencies of its own; nothing of others comes with it; nothing runs at install.',
    )
    expect(messagesOf(await readmes.run(it.workspace))).toEqual([])
    writeFileSync(file, readFileSync(file, 'utf8').replace('1.2 kB', '1.1 kB'))
    expect(messagesOf(await readmes.run(it.workspace))).toEqual([expect.stringContaining('run `pnpm generate`')])
  })
})
