import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPlain, readTagged, seal, unseal } from './envelope.ts'

/** Tokens of two times are never equal: they are random. */
const token = (first: string) => fc.stringMatching(/^[A-Za-z0-9_-]{15}$/).map((rest) => first + rest)
const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc
    .array(fc.constantFrom('"', '\\', ',', '[', ']', '}', '\n', 'a', '","', '"],["'), { minLength: 1 })
    .map((parts) => parts.join('')),
)
const pairs = (time: string) => fc.array(fc.tuple(text, token(time)), { minLength: 1, maxLength: 4 })
const repliesOf = (envelope: string, tokens: readonly string[]) => [envelope, ...tokens]

describe('what seal writes', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.json(), fc.option(pairs('1'), { nil: undefined }), (json, t) => {
        const meta = t && { t }
        expect(unseal(seal(json, meta))).toEqual({ json, meta })
      }),
    )
  })

  test('is read at once when it has exactly these tags and tokens', () => {
    const envelope = seal('{"a":1}', {
      t: [
        ['user:1', 'AAAAAAAAAAAAAAAA'],
        ['é', 'BBBBBBBBBBBBBBBB'],
      ],
    })
    expect(readTagged(repliesOf(envelope, ['AAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBB']), ['user:1', 'é'])).toEqual({
      value: { a: 1 },
    })
    expect(readPlain(seal('null', undefined))).toEqual({ value: null })
  })

  test('is never read at once with a token of another time, or by another tag', () => {
    fc.assert(
      fc.property(pairs('1'), pairs('2'), (stored, asked) => {
        const envelope = seal('1', { t: stored })
        const [tags, tokens] = [asked.map(([tag]) => tag), asked.map(([, token]) => token)]
        expect(readTagged(repliesOf(envelope, tokens), tags)).toBeUndefined()
        const other = stored.map(([, token], index) => (index === 0 ? [...token].reverse().join('x') : token))
        expect(
          readTagged(
            repliesOf(envelope, other),
            stored.map(([tag]) => tag),
          ),
        ).toBeUndefined()
      }),
    )
  })
})

test.each(['', '2p1', '1m', '1m{"t":1}\n1', '1m{"n":1}\n1', '1m{"f":"x"}\n1', '1mnull\n1', '1m{"t":[["a"]]}\n1'])(
  'what it did not write is nothing: %j',
  (envelope) => {
    expect(unseal(envelope)).toBeUndefined()
    expect(readTagged(repliesOf(envelope, ['AAAAAAAAAAAAAAAA']), ['a'])).toBeUndefined()
  },
)
