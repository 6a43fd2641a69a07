import {
  healthRoutes,
  limitBody,
  registerRoutes,
  requestId,
  requestLog,
  runMain,
  serve,
  useProblems,
} from '@modkit/http'
import { bootstrap } from '@modkit/kernel'
import { graphRoutes } from 'feature-graph'
import { Hono } from 'hono'
import { HOST, PORT } from 'server-config'
import { appModule } from './app-module.ts'
import { CHAIN } from './chain.ts'
import { logger } from './logger.ts'
import { outage } from './outage.ts'

await runMain(
  async (signal) => {
    logger.info('starting', { pid: process.pid, node: process.version })
    await using app = await bootstrap(appModule(), { signal, timeout: '30s', report: true })
    const hono = new Hono()
    useProblems(hono, { logger, translate: outage })
    hono.use(requestId(), requestLog({ logger }), limitBody(64 * 1024))
    healthRoutes(hono, app)
    graphRoutes(hono, app)
    const addChain = await app.get(CHAIN)
    addChain(hono)
    registerRoutes(hono, app)
    const server = await serve(app, hono, { port: await app.get(PORT), host: await app.get(HOST), signal, logger })
    return await server.closed
  },
  { logger },
)
