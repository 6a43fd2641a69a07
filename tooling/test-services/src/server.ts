/** A server that belongs to one test file, which may do to it what a bad day would. */
export interface PrivateServer {
  /** Where it listens, with its user and password. Stays the same over `restart`. */
  readonly url: string
  readonly host: string
  readonly port: number
  /** Where it came from, for people: `postgres 15.18 (/usr/bin/postgres)`. */
  readonly source: string
  /** Freezes every process of it (SIGSTOP): connections stay open, nothing answers. */
  stop(): Promise<void>
  /** Ends a freeze. */
  continue(): Promise<void>
  /** Kills every process of it (SIGKILL), as a power cut would. Returns when they are gone. */
  kill(): Promise<void>
  /** Starts it again on the same port with the same data; one that still runs is killed first. Returns when it answers. */
  restart(): Promise<void>
  /** Ends it and removes its data. May be called twice. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
