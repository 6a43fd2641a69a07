import { packageBuild } from '@modkit/presets/tsup'

export default packageBuild({
  index: 'src/index.ts',
  http: 'src/http/index.ts',
  hono: 'src/hono/index.ts',
  express: 'src/express/index.ts',
  fastify: 'src/fastify/index.ts',
})
