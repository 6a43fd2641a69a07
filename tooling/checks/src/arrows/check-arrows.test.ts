import { describe, expect, it } from '@jest/globals'
import { findingsOf, manifest } from '../../test/fixture.ts'
import { arrows } from './check-arrows.ts'

const packages = {
  'packages/kernel/package.json': manifest('kernel'),
  'packages/config/package.json': manifest('config', { peerDependencies: { '@modkit/kernel': '^0.1.0' } }),
  'packages/redis/package.json': manifest('redis'),
  'packages/redis-cache/package.json': manifest('redis-cache', {
    peerDependencies: { '@modkit/redis': '*', keyv: '*' },
    devDependencies: { vitest: '*' },
  }),
  'apps/feature-notes/package.json': manifest('feature-notes', {
    private: true,
    dependencies: { '@modkit/redis': '*' },
  }),
  'apps/hello/package.json': manifest('hello', { private: true, dependencies: { '@modkit/redis': '*' } }),
  'tooling/consumers/package.json': manifest('consumers', { private: true }),
}

describe('the arrow check', () => {
  it('holds for imports that the architecture allows and the manifests declare', async () => {
    const found = await findingsOf(arrows, {
      ...packages,
      'packages/config/src/index.ts': `import { token } from '@modkit/kernel'\nimport './a.ts'\nimport { readFile } from 'node:fs'`,
      'packages/redis-cache/src/index.ts': `export type { Keyv } from 'keyv'`,
      'packages/redis-cache/src/index.test.ts': `import 'vitest'\nimport '@modkit/redis'`,
      'packages/kernel/src/testing/index.ts': `import assert from 'node:assert/strict'`,
      'packages/kernel/src/graph/index.ts': `import '@modkit/kernel'\n// import 'comment'\nexport const text = "import 'text'"`,
      'apps/hello/src/main.ts': `import '@modkit/redis'`,
    })
    expect(found).toEqual([])
  })

  it.each([
    [
      'a sibling, though declared',
      'packages/redis-cache/src/x.ts',
      `\nimport type { Client } from '@modkit/redis'`,
      'x.ts:2: redis-cache → redis',
    ],
    [
      'a package above',
      'packages/kernel/src/x.ts',
      `await import('@modkit/config')`,
      'kernel → config is not an arrow of the architecture (allowed: none)',
    ],
    ['tooling, from published code', 'packages/config/src/x.ts', `import '@modkit/consumers'`, 'config → consumers'],
    [
      'a driver, from a feature module',
      'apps/feature-notes/src/x.ts',
      `import '@modkit/redis'`,
      'feature-notes → redis',
    ],
    [
      'a module of Node, from the kernel',
      'packages/kernel/src/x.ts',
      `import { once } from 'events'`,
      '"events": kernel imports no module of Node',
    ],
    [
      'what imports modules of Node, from the kernel',
      'packages/kernel/src/x.ts',
      `export * from './testing/y.ts'`,
      'reaches src/testing/',
    ],
    [
      'an undeclared package',
      'packages/config/src/x.ts',
      `import z from 'zod/v4'`,
      '"zod" is not among the dependencies or peerDependencies',
    ],
    [
      'a package that is only there in development',
      'packages/redis-cache/src/x.ts',
      `import 'vitest'`,
      '"vitest" is not among',
    ],
    [
      'an undeclared package, from a test',
      'packages/config/test/x.test.ts',
      `import 'vitest'`,
      '"vitest" is not among',
    ],
    ["another package's files", 'packages/config/src/x.ts', `import '../../kernel/src/token.ts'`, 'leaves the package'],
  ])('fails on %s', async (_, file, code, message) => {
    const found = await findingsOf(arrows, { ...packages, [file]: code })
    expect(found).toEqual([expect.stringContaining(message)])
  })
})
