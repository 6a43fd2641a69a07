import { basename } from 'node:path'
import { type BuildPlugin, packageBuild } from '@modkit/presets/tsup'

/** Loaded when there is something to say or do that most apps at most times have not. */
const later = ['explain', 'failures', 'health', 'observe', 'overrides', 'report', 'requests', 'scope']
const subPaths = {
  graph: 'src/graph/index.ts',
  testing: 'src/testing/index.ts',
  diagnostics: 'src/diagnostics/index.ts',
  opentelemetry: 'src/opentelemetry/index.ts',
}
/** Sources whose exports are all public: outside `index.js` they are imported from there, so that there is one of each. */
const fromIndex = ['bootstrap', 'errors', 'provider']

/** Leaves an import of a source alone when `target` names the file of `dist` that has it. */
const leaveOut = (target: (source: string) => string | undefined): BuildPlugin => ({
  name: 'leave out',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, kind }) => {
      const name = kind === 'entry-point' ? undefined : target(basename(path, '.ts'))
      return name === undefined ? undefined : { path: `./${name}.js`, external: true }
    }),
})

const laterFile = (source: string): string | undefined => (later.includes(source) ? source : undefined)

// Every file costs a start about a millisecond: what loads at the start is one, shared with nobody. Everything else is a file
// that imports from it what is public, and brings along whatever else it needs.
export default [
  {
    ...packageBuild({ index: 'src/index.ts' }),
    splitting: false,
    // What is marked `@internal` is for the other files of the kernel, and not in the declarations.
    dts: { entry: { index: 'src/index.ts', ...subPaths }, compilerOptions: { stripInternal: true } },
    esbuildPlugins: [leaveOut(laterFile)],
  },
  {
    ...packageBuild({ ...subPaths, ...Object.fromEntries(later.map((name) => [name, `src/${name}.ts`])) }),
    splitting: false,
    dts: false,
    clean: false,
    esbuildPlugins: [leaveOut((source) => (fromIndex.includes(source) ? 'index' : laterFile(source)))],
  },
]
