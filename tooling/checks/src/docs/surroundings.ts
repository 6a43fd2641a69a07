import { postgresDatabase, redisServer } from '@modkit/test-services'
import type { Service } from './examples.ts'

/** What a program needs besides itself, and how to give it back. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string>>
  readonly end: () => Promise<void>
}

const provide: Record<Service, () => Promise<Surroundings>> = {
  postgres: async () => {
    const { url, drop } = await postgresDatabase()
    return { env: { POSTGRES_DSN: url }, end: drop }
  },
  redis: async () => {
    const { url, prefix, clean } = await redisServer()
    return { env: { REDIS_ADDR: url, REDIS_KEY_PREFIX: prefix.slice(0, -1) }, end: clean }
  },
}

/** A database and a key prefix of its own for one program, on the servers of this run. */
export const surroundingsOf = async (services: readonly Service[]): Promise<Surroundings> => {
  const all = await Promise.all(services.map((service) => provide[service]()))
  return {
    env: Object.assign({}, ...all.map(({ env }) => env)),
    end: async () => {
      for (const each of all) await each.end()
    },
  }
}
