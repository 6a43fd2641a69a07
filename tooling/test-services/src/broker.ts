// One broker per run of tests: it starts each server when the first test file asks for it, and ends what it started.
// Test files run in processes and module registries of their own, so they ask over HTTP.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addressVariable, type ServiceName } from './environment.ts'
import { startPostgres } from './postgres/start-postgres.ts'
import { startRedis } from './redis/start-redis.ts'
import type { PrivateServer } from './server.ts'

export interface Broker {
  /** For `sharedServerUrl`, by way of the environment. */
  readonly address: string
  /** Ends the servers that were started, those that are starting included. */
  close(): Promise<void>
}

const start: Record<ServiceName, () => Promise<PrivateServer>> = {
  postgres: () => startPostgres(),
  redis: () => startRedis({ persistent: false }),
}

export const startBroker = async (): Promise<Broker> => {
  const servers = new Map<ServiceName, Promise<PrivateServer>>()
  const addresses = new Map<ServiceName, Promise<string>>()

  const address = (service: ServiceName): Promise<string> => {
    const given = process.env[addressVariable[service]]
    if (given) {
      process.stderr.write(`test-services: ${service} from ${addressVariable[service]}\n`)
      return Promise.resolve(given)
    }
    const server = start[service]()
    servers.set(service, server)
    return server.then(({ url }) => url)
  }

  const http = createServer(async (request, response) => {
    const service = request.url?.slice(1) as ServiceName
    try {
      if (!addresses.has(service)) addresses.set(service, address(service))
      response.end(await addresses.get(service))
    } catch (error) {
      response.writeHead(503).end((error as Error).message)
    }
  })
  http.listen(0, '127.0.0.1').unref()
  await once(http, 'listening')

  return {
    address: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    close: async () => {
      http.close()
      http.closeAllConnections()
      await Promise.all(
        [...servers.values()].map((server) =>
          server.then(
            (it) => it.close(),
            () => {},
          ),
        ),
      )
    },
  }
}
