import { startPostgres, startProxy } from '@modkit/test-services'
import postgres from 'postgres'

/** The one server of all contenders. */
export interface BenchServer extends AsyncDisposable {
  /** Creates a database; the URL leads to it, through the delaying proxy if there is one. */
  createDatabase(name: string): Promise<string>
}

/** Starts a server; with `delayMs`, behind a proxy that holds every chunk back so long in either direction. */
export async function openServer(delayMs = 0): Promise<BenchServer> {
  const server = await startPostgres()
  const admin = postgres(server.url, { max: 1, onnotice: () => undefined })
  const proxy = delayMs > 0 ? await startProxy(server) : undefined
  proxy?.delay(delayMs)
  return {
    async createDatabase(name) {
      await admin.unsafe(`create database ${name}`)
      const url = new URL(proxy?.url ?? server.url)
      url.pathname = `/${name}`
      return url.href
    },
    async [Symbol.asyncDispose]() {
      await admin.end()
      await proxy?.close()
      await server.close()
    },
  }
}
