import type { NodeRedisClient } from './node-redis.ts'

/** Decides about commands. */
export interface Gate {
  /** True while commands go straight to node-redis: nearly always, so that path makes no closure. */
  readonly isOpen: boolean
  /** Types the error of a command. */
  readonly rethrow: (error: unknown) => never
  /** What happens to a command while the gate is closed; `send` hands it to node-redis. */
  wait<T>(send: () => Promise<T>): Promise<T>
}

type Send = (args: readonly (string | Buffer)[], options?: object) => Promise<unknown>

/** What of a node-redis client is replaced: the one method that every command goes through, and what makes a MULTI. */
interface Replaceable {
  sendCommand: Send
  MULTI(): Executable
  multi(): Executable
}

interface Executable {
  exec(...args: unknown[]): Promise<unknown>
  execAsPipeline(): Promise<unknown>
}

/**
 * Sends every command of a client, and every MULTI and pipeline, through `gate`. Returns the way around it.
 *
 * `createClient` returns an object whose prototype is the client, and so are those of `withTypeMapping` and the like:
 * the methods are replaced on the prototype, for all of them. Subscriptions do not pass the gate.
 */
export function intercept(client: NodeRedisClient, gate: Gate): Send {
  const inner = Object.getPrototypeOf(client) as Replaceable
  const { sendCommand, MULTI } = inner
  inner.sendCommand = function (this: Replaceable, args, options) {
    if (gate.isOpen) return sendCommand.call(this, args, options).then(undefined, gate.rethrow)
    return gate.wait(() => this.sendCommand(args, options))
  }
  const pass = <T>(send: () => Promise<T>): Promise<T> =>
    gate.isOpen ? send().then(undefined, gate.rethrow) : gate.wait(() => pass(send))
  const multi = function (this: Replaceable) {
    const chain = MULTI.call(this)
    const { exec, execAsPipeline } = chain
    chain.exec = (...args) => pass(() => exec.apply(chain, args))
    chain.execAsPipeline = () => pass(() => execAsPipeline.call(chain))
    return chain
  }
  inner.MULTI = multi
  inner.multi = multi
  return sendCommand.bind(inner)
}
