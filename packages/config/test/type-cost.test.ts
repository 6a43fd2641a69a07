import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import ts from 'typescript'

jest.setTimeout(60_000)

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)))
const FOLDER = join(PACKAGE, 'reports/type-cost')
beforeAll(() => void mkdirSync(FOLDER, { recursive: true }))
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

/** A program of `count` config modules with three values each, and as many modules that depend on all three. */
function programOf(count: number): string {
  const modules = Array.from(
    { length: count },
    (_, i) => `
    const A${i} = token('m${i}.a').of<number>()
    const B${i} = token('m${i}.b').of<string>()
    const C${i} = token('m${i}.c').of<boolean>()
    const S${i} = token('m${i}.s').of<{ s${i}: number }>()
    const config${i} = configModule({
      values: [
        configValue(A${i}, { key: 'A${i}', parse: int, default: 1 }),
        configValue(B${i}, { key: 'B${i}', parse: string, required: true, sensitive: true }),
        configValue(C${i}, { key: 'C${i}', parse: bool, default: false }),
      ],
    })
    export const module${i} = defineModule({
      name: 'm${i}',
      imports: [config${i}],
      providers: [provide(S${i}, { deps: { a: A${i}, b: B${i}, c: C${i} }, build: ({ a }) => ({ s${i}: a }) })],
      exports: [S${i}],
    })`,
  )
  return `
    import { bool, configModule, configValue, int, string } from '@modkit/config'
    import { defineModule, provide, token } from '@modkit/kernel'
    ${modules.join('\n')}`
}

function instantiationsOf(count: number): number {
  const file = join(FOLDER, `program-${count}.ts`)
  writeFileSync(file, programOf(count))
  const { config } = ts.readConfigFile(join(PACKAGE, '../../tooling/presets/tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, PACKAGE)
  const program = ts.createProgram([file], options)
  const errors = program.getSemanticDiagnostics(program.getSourceFile(file))
  expect(errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([])
  return program.getInstantiationCount()
}

test('a config module and the module that uses it cost the compiler no more than one module may', () => {
  const perPair = (instantiationsOf(60) - instantiationsOf(10)) / 50
  console.log(`${perPair} type instantiations per config module of three values and its consumer`)
  expect(perPair).toBeLessThanOrEqual(600)
})
