import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HttpError } from './errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another process listens there: stop it, or choose another port',
  EACCES: 'ports below 1024 need a privilege: choose another port',
  EADDRNOTAVAIL: 'this machine does not have the address',
  ENOTFOUND: 'the host name is not known',
}

/**
 * Listens on `host` and `port`, and returns the address that came of it.
 *
 * @throws HttpError `LISTEN_FAILED`
 */
export async function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host, port }, () => {
        server.off('error', reject)
        resolve()
      })
    })
  } catch (cause) {
    const code = String(Reflect.get(cause as object, 'code'))
    const hint = REASONS[code] ?? 'the system says why in the cause'
    throw new HttpError(
      'LISTEN_FAILED',
      `cannot listen: host=${JSON.stringify(host)} port=${port} code=${code}. ${hint}`,
      {
        address: { host, port },
        cause,
      },
    )
  }
  return server.address() as AddressInfo
}

/** The address as a client would write it. */
export function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
