import { packageBuild } from '@modkit/presets/tsup'

export default packageBuild({
  index: 'src/index.ts',
  testing: 'src/testing/index.ts',
  opentelemetry: 'src/opentelemetry/index.ts',
})
