import { randomBytes } from 'node:crypto'
import { sharedServerUrl } from '../shared-server.ts'
import { postgresClient } from './probe.ts'

/** An empty database on the run's server, for one test file. */
export interface PostgresDatabase {
  /** With user and password. */
  readonly url: string
  readonly name: string
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  /** Closes what is still connected and drops the database. May be called twice. */
  drop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Creates a database on the run's server. Call it in `beforeAll`, and `drop` in `afterAll`. Throws when there is no server. */
export const postgresDatabase = async (): Promise<PostgresDatabase> => {
  const server = await sharedServerUrl('postgres')
  const name = `test_${randomBytes(8).toString('hex')}`
  const administer = async (statement: string): Promise<void> => {
    const sql = postgresClient(server)
    try {
      await sql.unsafe(statement)
    } finally {
      await sql.end({ timeout: 5 })
    }
  }
  // template0 takes no connections, so that any number of test files can copy it at once.
  await administer(`create database ${name} template template0`)

  const url = new URL(server)
  url.pathname = `/${name}`
  const drop = () => administer(`drop database if exists ${name} with (force)`)
  return {
    url: url.href,
    name,
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    drop,
    [Symbol.asyncDispose]: drop,
  }
}
