import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { fixture, manifest, messagesOf } from '../../test/fixture.ts'
import { reference, writeReference } from './check-reference.ts'

const kernel = `
export interface Token<T, I extends string = string> { readonly id: I; readonly '~type'?: T }
export const token = <const I extends string>(id: I) => ({ of: <T>(): Token<T, I> => ({ id }), view: <T>(): Token<T, I> => ({ id }) })
export const looseToken = <T>(id: string): Token<T> => ({ id })
`
const config = `
import type { Token } from '../../kernel/src/index.ts'
export const configValue = <T>(token: Token<T>, options: object) => ({ token, options })
export function instanceKey(prefix: string, name: string | undefined, setting: string): string {
  const middle = name?.toUpperCase()
  return middle === undefined ? \`\${prefix}_\${setting}\` : \`\${prefix}_\${middle}_\${setting}\`
}
`
const contract = `
import { looseToken, token } from '../../kernel/src/index.ts'
import { configValue, instanceKey } from '../../config/src/index.ts'

/** The shared client. */
export const CLIENT = token('redis.client').of<Map<string, 'a' | 'b'>>()

function prefixOf(name: string | undefined): string {
  if (name === undefined) return 'redis'
  if (name === '') throw new Error('blank')
  return \`redis.\${name}\`
}

export function tokens(name?: string) {
  const prefix = prefixOf(name)
  const id = (rest: string) => \`\${prefix}.\${rest}\`
  return { client: token(id('client')).of<Map<string, 'a' | 'b'>>(), size: looseToken<number>(id('size')) }
}

export function values(name?: string) {
  const key = (setting: string): string => instanceKey('REDIS', name, setting)
  const time = (setting: string, ms: number, description: string, sensitive = false) =>
    configValue(tokens(name).size, { key: key(setting), parse: Number, default: ms, description, sensitive })
  return [time('DIAL', 5_000, 'To connect.'), time('READ', 3_000, 'To read.', true), configValue(tokens(name).size, { key: key('SIZE'), parse: Number, required: true, sensitive: true, description: 'How many.' })]
}

export type Kind =
  // The way there.
  | 'connection' // lost or refused
  | 'timeout'
  /** Somebody said so. */
  | 'denied'

/** A failure of the database. */
export class KindError extends Error {
  declare readonly kind: Kind
}

/**
 * - \`STORE_CLOSED\`: the store is closed;
 * - \`STORE_FULL\`: no room
 *   is left.
 */
export type Code = 'STORE_CLOSED' | 'STORE_FULL' | 'STORE_BUSY'

/** Any failure of the store. */
export class StoreError extends Error {
  readonly code: Code
  constructor(code: Code) {
    super(code)
    this.code = code
  }
}

/** Somebody else has the lock. */
export class BusyError extends StoreError {
  constructor() {
    super('STORE_BUSY')
  }
}
`

const files = (changes: Record<string, string | object> = {}) => ({
  'packages/kernel/package.json': manifest('kernel'),
  'packages/kernel/src/index.ts': kernel,
  'packages/config/package.json': manifest('config'),
  'packages/config/src/index.ts': config,
  'packages/redis-contract/package.json': manifest('redis-contract'),
  'packages/redis-contract/src/index.ts': contract,
  ...changes,
})

const other = (code: string) => ({
  'packages/other/package.json': manifest('other'),
  'packages/other/src/index.ts': `import { token } from '../../kernel/src/index.ts'\nimport { configValue } from '../../config/src/index.ts'\n${code}`,
})

const findings = async (changes: Record<string, string | object>): Promise<string[]> => {
  using it = fixture(files(changes))
  writeReference(it.workspace)
  return messagesOf(await reference.run(it.workspace))
}

describe('the reference', () => {
  it('is made of the declarations in the sources', () => {
    using it = fixture(files())
    const [tokens = '', errors = '', keys = ''] = writeReference(it.workspace).map((path) =>
      readFileSync(join(it.root, path), 'utf8'),
    )

    expect(tokens).toContain("| `redis.client` | `Map<string, 'a' \\| 'b'>` | The shared client. |")
    expect(tokens).toContain('| `redis.size` | `number` |')
    expect(keys).toContain('| `REDIS_SIZE` | `Number` | required | (secret) How many. |')
    expect(keys).toContain('| `REDIS_DIAL` | `Number` | `5_000` | To connect. |')
    expect(keys).toContain('| `REDIS_READ` | `Number` | `3_000` | (secret) To read. |')
    for (const row of [
      '| `connection` | The way there. |',
      '| `timeout` | The way there. |',
      '| `denied` | Somebody said so. |',
      '| `STORE_CLOSED` | the store is closed |',
      '| `STORE_FULL` | no room is left. |',
      '| `STORE_BUSY` | BusyError: Somebody else has the lock. |',
      '### BusyError\n\ncode `STORE_BUSY`',
    ]) {
      expect(errors).toContain(row)
    }
  })

  it('holds when it is fresh, and a view of a token is nobody else’s declaration', async () => {
    expect(await findings(other("export const MINE = token('redis.client').view<Map<'x', 'a'>>()"))).toEqual([])
  })

  it('fails when the sources have moved on', async () => {
    using it = fixture(files())
    expect(messagesOf(await reference.run(it.workspace))).toEqual(
      ['config', 'errors', 'tokens'].map((name) =>
        expect.stringContaining(`docs/reference/${name}.md is not`.replace('.md is', '.md: is')),
      ),
    )
  })

  it.each([
    [
      'a token with two owners',
      "export const MINE = token('redis.client').of<number>()",
      '"redis.client" is declared by more than one package',
    ],
    [
      'a key that the source does not say',
      "export const v = (key: string) => configValue(token('x').of<number>(), { key, description: 'X.' })",
      'the key cannot be read',
    ],
    [
      'a key without description',
      "export const v = configValue(token('x').of<number>(), { key: 'X' })",
      'X has no description',
    ],
    [
      'a code that nobody explains',
      '/** E. */\nexport class E extends Error { declare readonly code: "A_A" | "B_B" }',
      'E: nothing says what code A_A means',
    ],
    ['an error that nobody explains', 'export class E extends Error { readonly code = "A_A" }', 'E has no TSDoc'],
  ])('fails on %s', async (_, code, message) => {
    expect((await findings(other(code))).join('\n')).toContain(message)
  })
})
