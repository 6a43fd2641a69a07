import { packageBuild } from '@modkit/presets/tsup'

export default packageBuild({
  index: 'src/index.ts',
  graph: 'src/graph/index.ts',
  testing: 'src/testing/index.ts',
  diagnostics: 'src/diagnostics/index.ts',
})
