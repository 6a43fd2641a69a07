// The published declarations stand on their own in a strict project, as TypeScript resolves them from ESM, CommonJS and a bundler.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { managers, projects } from '../src/projects.ts'

const { folders, packed } = projects()
const specifiers = packed.flatMap((each) => each.specifiers)

const resolutions: Record<string, ts.CompilerOptions> = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
}

const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // Our declarations are looked at; those of others are not ours to mend.
  skipLibCheck: false,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
  types: ['node'],
}

const consumer = specifiers.map((name, index) => `import * as p${index} from '${name}'`).join('\n')
const used = `export const all = [${specifiers.map((_, index) => `p${index}`).join(', ')}]\n`

/** The kernel, as a stranger writes it; the last line must not compile. */
const app = `
import { bootstrap, controller, defineModule, provide, token } from '@modkit/kernel'

const GREETING = token('app.greeting').of<string>()
const SECRET = token('app.secret').of<string>()
const greeting = defineModule({
  name: 'greeting',
  providers: [provide(GREETING, { build: () => 'hello' }), provide(SECRET, { build: () => 'hidden' })],
  exports: [GREETING],
})
const root = defineModule({
  name: 'app',
  imports: [greeting],
  controllers: [controller('c', { deps: { text: GREETING }, build: ({ text }) => ({ shout: () => text.toUpperCase() }) })],
})
const running = await bootstrap(root)
export const text: string = await running.get(GREETING)
// @ts-expect-error the root does not see it
export const secret = running.get(SECRET)
await running.close()
`

const errorsOf = (folder: string, files: Record<string, string>, resolution: ts.CompilerOptions): string[] => {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  const options = { ...strict, ...resolution, typeRoots: [join(folder, 'node_modules/@types')] }
  const program = ts.createProgram(paths, options)
  const isOurs = ({ fileName }: ts.SourceFile) =>
    !fileName.includes('/node_modules/') || /node_modules\/@modkit\//.test(fileName)
  const errors = [
    ...program.getOptionsDiagnostics(),
    ...program
      .getSourceFiles()
      .filter(isOurs)
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ]
  return errors.map(({ file, messageText }) => {
    const where = file?.fileName.split('/node_modules/').at(-1) ?? ''
    return `${where}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}

describe.each([...managers])('installed by %s', (manager) => {
  it.each(Object.keys(resolutions))('type-checks under moduleResolution %s', (name) => {
    const files = { 'consumer.ts': `${consumer}\n${used}`, 'app.ts': app }
    expect(errorsOf(folders[manager], files, resolutions[name] ?? {})).toEqual([])
  })

  it('type-checks from CommonJS under nodenext', () => {
    const files = { 'consumer.cts': `${consumer}\n${used}` }
    expect(errorsOf(folders[manager], files, resolutions.nodenext ?? {})).toEqual([])
  })
})
