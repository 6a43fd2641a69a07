import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { fixture, manifest, messagesOf } from '../../test/fixture.ts'
import { apiReport } from './api-report.ts'
import { api, writeApiReports } from './check-api.ts'

const declared = `
/** Said once. */
interface Hidden { readonly size: number }
interface Options extends Hidden { readonly name?: string }
declare class Store { #private; constructor(options: Options); get(key: string): string | undefined }
declare const openStore: (options: Options) => Promise<Store>;
interface Unmentioned { readonly x: 1 }
export { Store as KeyStore, openStore, type Options };
`

const built = (types: string) =>
  fixture({
    'packages/store/package.json': manifest('store'),
    'packages/store/dist/index.d.ts': types,
  })

describe('the API report', () => {
  it('holds every export by name, and what exports mention', () => {
    using it = built(declared)
    const report = apiReport(it.workspace.packages[0]!)
    const parts = [
      'class Store',
      '// exported as KeyStore',
      'interface Options extends Hidden',
      'const openStore: (options: Options) => Promise<Store>',
      '// mentioned, not exported\ninterface Hidden',
    ]

    for (const text of parts) expect(report).toContain(text)
    expect(report).not.toContain('Unmentioned')
    expect(report).not.toContain('Said once')
  })

  it('holds when it is committed, and fails on a breaking change', async () => {
    using it = built(declared)
    expect(messagesOf(await api.run(it.workspace))).toHaveLength(1)
    writeApiReports(it.workspace)
    expect(messagesOf(await api.run(it.workspace))).toEqual([])

    writeFileSync(join(it.root, 'packages/store/dist/index.d.ts'), declared.replace('key: string', 'key: number'))
    expect(messagesOf(await api.run(it.workspace))).toEqual([
      expect.stringMatching(
        /packages\/store\/api\.md:\d+: the public API has changed: "get\(key: string\).*is now "get\(key: number\)/,
      ),
    ])
  })
})
