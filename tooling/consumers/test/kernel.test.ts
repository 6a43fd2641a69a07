// The kernel alone: how big it is, that it needs nothing of Node, and what its types cost.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import ts from 'typescript'
import { execute } from '../src/execute.ts'
import { generatedApp } from '../src/generated-app.ts'
import { projects } from '../src/projects.ts'

const folder = projects().folders.npm

/** Bundles a program for a platform that has no modules of its own: an import of one fails here. */
const bundle = (program: string, options: BuildOptions) =>
  build({
    stdin: { contents: program, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'neutral',
    target: 'es2022',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
    ...options,
  })

/** Leaves out what loads when it is first needed: sentences of errors, overrides, request scopes, health, events. */
const withoutLazy: Plugin = {
  name: 'without lazy parts',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
}

const gzipped = async (plugins: Plugin[]): Promise<number> => {
  const { outputFiles = [] } = await bundle("export * from '@modkit/kernel'", { format: 'esm', plugins })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength
}

describe('the kernel', () => {
  it('is at most 8 kB at start, minified and gzipped, and 13 kB with everything it loads later', async () => {
    const sizes = { start: await gzipped([withoutLazy]), all: await gzipped([]) }
    console.info(`the kernel in bytes, gzipped: ${JSON.stringify(sizes)}`)
    expect(sizes.start).toBeLessThanOrEqual(8 * 1024)
    expect(sizes.all).toBeLessThanOrEqual(13 * 1024)
  })

  it('starts with one file, and what that loads later can be loaded: nothing is missing between the two', async () => {
    const dist = join(folder, 'node_modules/@modkit/kernel/dist')
    const main = readFileSync(join(dist, 'index.js'), 'utf8')
    expect(main).not.toMatch(/^import\b/m)
    const later = [...new Set(Array.from(main.matchAll(/import\('(.+?)'\)/g), ([, file]) => file ?? ''))]
    expect(later.length).toBeGreaterThan(4)
    const loads = later.map((file) => `await import(${JSON.stringify(pathToFileURL(join(dist, file)).href)})`)
    await execute(process.execPath, ['--input-type=module', '--eval', loads.join('\n')], folder)
  })

  it('runs an app where only the globals of a worker exist', async () => {
    const { outputFiles } = await bundle(
      `import { bootstrap, defineModule, provide, token } from '@modkit/kernel'
       const WORD = token('word').of<string>()
       const LINE = token('line').of<string>()
       const closed: string[] = []
       const words = defineModule({
         name: 'words',
         providers: [provide(WORD, { build: async () => 'bare', cleanup: (it) => void closed.push(it) })],
         exports: [WORD],
       })
       const root = defineModule({
         name: 'app',
         imports: [words],
         providers: [provide(LINE, { deps: { word: WORD }, build: ({ word }) => word + ' metal', cleanup: (it) => void closed.push(it) })],
         exports: [LINE],
       })
       export const done = (async () => {
         const app = await bootstrap(root, { timeout: '5s' })
         const line = await app.get(LINE)
         await app.close()
         return JSON.stringify({ line, closed })
       })()`,
      { format: 'iife', globalName: 'result' },
    )
    const worker = createContext({
      setTimeout,
      clearTimeout,
      queueMicrotask,
      AbortController,
      AbortSignal,
      performance,
      structuredClone,
      console,
    })
    const answer = await runInContext(`${outputFiles?.[0]?.text};result.done`, worker)
    expect(JSON.parse(answer)).toEqual({ line: 'bare metal', closed: ['bare metal', 'bare'] })
  })

  it('costs the compiler at most 600 type instantiations for each module of an app', () => {
    const [one, many] = [1, 1_001].map((modules) => {
      const file = join(folder, 'generated', `app-${modules}.ts`)
      mkdirSync(join(folder, 'generated'), { recursive: true })
      writeFileSync(file, generatedApp(modules))
      const program = ts.createProgram([file], {
        strict: true,
        exactOptionalPropertyTypes: true,
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2023,
        lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts'],
        types: [],
        noEmit: true,
        skipLibCheck: true,
      })
      const errors = ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      expect(errors).toEqual([])
      return program.getInstantiationCount()
    })
    const perModule = ((many ?? 0) - (one ?? 0)) / 1_000
    console.info(`${perModule.toFixed(0)} type instantiations per module`)
    expect(perModule).toBeLessThanOrEqual(600)
    expect(perModule).toBeGreaterThan(50) // a figure near nothing means that the checks did not run
  })
})
