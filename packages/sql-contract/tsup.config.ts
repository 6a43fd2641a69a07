import { packageBuild } from '@modkit/presets/tsup'

export default packageBuild({
  index: 'src/index.ts',
  driver: 'src/driver/index.ts',
  testing: 'src/testing/index.ts',
})
