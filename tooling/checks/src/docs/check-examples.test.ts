import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { fixture, messagesOf } from '../../test/fixture.ts'
import { checkExamples } from './check-examples.ts'

const block = (info: string, code: string) => `\`\`\`${info}\n${code}\n\`\`\`\n`

const check = async (...blocks: string[]) => {
  using it = fixture({ 'README.md': `# Page\n${blocks.join('\n')}` })
  const cases = await checkExamples(it.workspace, join(it.root, 'examples'))
  return { count: cases.length, found: messagesOf(cases) }
}

describe('the example check', () => {
  it('holds for blocks that compile and run, alone or one behind the other', async () => {
    const { count, found } = await check(
      block('ts', "import { once } from 'node:events'\nconst a: number = 1\nvoid once"),
      block('ts continue', 'if (a !== 1) throw new Error("lost")'),
      block('js', 'await Promise.resolve()'),
      block('ts no-run: it listens for ever', 'setInterval(() => {}, 1_000)'),
      block('ts fragment: a shape', 'interface … '),
      block('ts refused: is not assignable to type', 'const wrong: number = "text"'),
      block('sh', 'exit 1'),
    )
    expect(found).toEqual([])
    expect(count).toBe(4)
  }, 60_000)

  it('fails on code that does not compile, and names the line of the page', async () => {
    const { found } = await check(block('ts', 'const a = 1'), block('ts continue', '\nconst b: string = a\n'))
    expect(found).toEqual([expect.stringMatching(/^README\.md:8: Type 'number' is not assignable/)])
  }, 60_000)

  it('fails on code that throws, with what it said', async () => {
    const { found } = await check(block('ts', "throw new Error('this example is broken')"))
    expect(found).toEqual([expect.stringMatching(/^README\.md:2: does not run: [\s\S]*this example is broken/)])
  }, 60_000)

  it('fails when the compiler accepts what it should refuse', async () => {
    const { found } = await check(block('ts refused: not visible', 'const right: number = 1'))
    expect(found).toEqual(['README.md:2: the compiler should refuse this with "not visible"'])
  }, 60_000)

  it.each([
    ['an opt-out without a reason', 'ts no-run', 'wants a reason'],
    ['a mark it does not know', 'ts skip', '"skip" is no mark'],
    ['a continuation of nothing', 'ts continue', 'has no block before it'],
  ])('fails on %s', async (_, info, message) => {
    expect((await check(block(info, 'const a = 1'))).found).toEqual([expect.stringContaining(message)])
  })
})
