import { packageBuild } from '@modkit/presets/tsup'

export default packageBuild({ index: 'src/index.ts' })
