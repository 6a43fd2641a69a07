import { createHash } from 'node:crypto'
import type { RedisClient, RedisEvalOptions } from './client.ts'

/** How often a call goes back for a script that the server forgot again. */
const RELOADS = 5

/**
 * A Lua script, run by its hash. When the server does not know it (a restart, `SCRIPT FLUSH`, another cluster node),
 * one caller sends the source while all others wait for it. A refusal with `NOSCRIPT` means that nothing was run, so
 * the repetition is safe; no other failure is ever repeated.
 */
export class RedisScript {
  readonly source: string
  readonly sha1: string
  readonly #loading = new WeakMap<RedisClient, Promise<unknown>>()

  constructor(source: string) {
    this.source = source
    this.sha1 = createHash('sha1').update(source).digest('hex')
  }

  /** The script's reply. One round trip, once the server knows the script. */
  run(client: RedisClient, options: RedisEvalOptions): Promise<unknown> {
    return client.evalSha(this.sha1, options).catch((error: unknown) => {
      if (!isUnknownScript(error)) throw error
      return this.#reload(client, options, 1)
    })
  }

  async #reload(client: RedisClient, options: RedisEvalOptions, attempt: number): Promise<unknown> {
    const loading = this.#loading.get(client)
    if (loading === undefined || attempt > RELOADS) {
      // EVAL both runs the script and makes the node of these keys remember it.
      const mine = client.eval(this.source, options)
      this.#loading.set(client, mine)
      try {
        return await mine
      } finally {
        if (this.#loading.get(client) === mine) this.#loading.delete(client)
      }
    }
    // Whether the other caller's run succeeded is its own affair; all that matters here is that it was sent.
    await loading.then(ignore, ignore)
    return client.evalSha(this.sha1, options).catch((error: unknown) => {
      if (!isUnknownScript(error)) throw error
      return this.#reload(client, options, attempt + 1)
    })
  }
}

const ignore = () => undefined

function isUnknownScript(error: unknown): boolean {
  return typeof error === 'object' && error !== null && String(Reflect.get(error, 'message')).startsWith('NOSCRIPT')
}
