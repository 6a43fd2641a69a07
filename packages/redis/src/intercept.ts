import type { NodeRedisClient } from './node-redis.ts'

/** Runs a command: `send` hands it to node-redis. */
export type Gate = <T>(send: () => Promise<T>) => Promise<T>

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
    return gate(() => sendCommand.call(this, args, options))
  }
  const multi = function (this: Replaceable) {
    const chain = MULTI.call(this)
    const { exec, execAsPipeline } = chain
    chain.exec = (...args) => gate(() => exec.apply(chain, args))
    chain.execAsPipeline = () => gate(() => execAsPipeline.call(chain))
    return chain
  }
  inner.MULTI = multi
  inner.multi = multi
  return sendCommand.bind(inner)
}
