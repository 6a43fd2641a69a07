// The quick start of the README, followed to the letter in an empty folder.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { execute } from '../src/execute.ts'
import { installWithNpm, installWithPnpm, projects } from '../src/projects.ts'
import { readQuickStart } from '../src/quick-start.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { packed, scratch } = projects()

describe.each([
  ['npm', installWithNpm],
  ['pnpm', installWithPnpm],
] as const)('the quick start, installed by %s', (manager, install) => {
  it('type-checks and runs with what its install line names', async () => {
    const { packages, program } = readQuickStart(root)
    const folder = join(scratch, `quick-start-${manager}`)
    const tarball = (name: string) => packed.find((each) => each.name === name)?.tarball
    await install(folder, {
      '@types/node': '^22.12.0',
      ...Object.fromEntries(packages.map((name) => [name, tarball(name) ? `file:${tarball(name)}` : '*'])),
    })
    writeFileSync(join(folder, 'app.ts'), program)

    const checked = ts.createProgram([join(folder, 'app.ts')], {
      strict: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
      types: ['node'],
      typeRoots: [join(folder, 'node_modules/@types')],
      skipLibCheck: true,
      noEmit: true,
    })
    const errors = ts
      .getPreEmitDiagnostics(checked)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(errors).toEqual([])
    await execute(process.execPath, ['app.ts'], folder)
  })
})
