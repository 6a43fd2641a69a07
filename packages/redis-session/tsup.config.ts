import { packageBuild } from '@modkit/presets/tsup'

export default packageBuild({
  index: 'src/index.ts',
  express: 'src/express/index.ts',
  hono: 'src/hono/index.ts',
  'better-auth': 'src/better-auth/index.ts',
})
