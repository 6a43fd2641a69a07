import { Socket } from 'node:net'

/** Where the postgres package says its server is. */
export interface SocketTarget {
  readonly host: readonly string[]
  readonly port: readonly number[]
  /** Of a Unix socket. */
  readonly path: unknown
}

/** The postgres package reads these of a socket that it did not open: for the name in TLS, and for messages. */
interface NamedSocket extends Socket {
  host?: string
  port?: number
}

/**
 * The hosts of a DSN, each tried once: the postgres package asks for another socket when the server hung up during the
 * handshake, or when it is not the primary that was asked for, and would go on asking.
 */
export class HostsInTurn {
  readonly #signal: AbortSignal
  #tried = 0
  #failure: unknown

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  /** A socket to the next host that takes one. @throws the last host's error, or the signal's reason */
  async next(target: SocketTarget): Promise<Socket> {
    while (this.#tried < target.host.length) {
      try {
        return await openSocket(target, this.#tried++, this.#signal)
      } catch (error) {
        this.#signal.throwIfAborted()
        this.#failure = error
      }
    }
    throw (
      this.#failure ??
      closedError('the server closed the connection before it was ready, or has not the role asked for')
    )
  }

  /** One more socket to the host that was taken. */
  again(target: SocketTarget, signal: AbortSignal): Promise<Socket> {
    return openSocket(target, this.#tried - 1, signal)
  }
}

async function openSocket(target: SocketTarget, turn: number, signal: AbortSignal): Promise<Socket> {
  signal.throwIfAborted()
  const socket: NamedSocket = new Socket()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const abort = (): void => {
    socket.destroy()
    reject(signal.reason)
  }
  signal.addEventListener('abort', abort, { once: true })
  socket.once('connect', resolve)
  socket.once('error', reject)
  if (typeof target.path === 'string') {
    socket.connect(target.path)
  } else {
    socket.host = target.host[turn] ?? 'localhost'
    socket.port = target.port[turn] ?? 5432
    socket.connect({ host: socket.host, port: socket.port })
    socket.setNoDelay(true)
  }
  try {
    await promise
  } finally {
    signal.removeEventListener('abort', abort)
    socket.removeListener('error', reject)
  }
  return socket
}

/** A socket that breaks as soon as somebody uses it. */
export function brokenSocket(): Socket {
  const socket = new Socket()
  // Not before its listeners are attached.
  setImmediate(() => socket.destroy(closedError('the connection is closed')))
  return socket
}

function closedError(message: string): Error {
  return Object.assign(new Error(message), { code: 'CONNECTION_CLOSED' })
}
