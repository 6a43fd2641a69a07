/** Names the broker of a run; set by `test-services run` and by Jest's global setup, read by test files. */
export const BROKER_VARIABLE = 'TEST_SERVICES_BROKER'

/** The two servers this package knows. */
export type ServiceName = 'postgres' | 'redis'

/** The variable with which a user names a server of their own, per service. */
export const addressVariable = { postgres: 'TEST_POSTGRES_URL', redis: 'TEST_REDIS_URL' } as const

/** Where a server can come from, in the order in which they are tried. */
export const sourceNames = ['path', 'docker', 'package'] as const
export type SourceName = (typeof sourceNames)[number]

/**
 * The sources to try: all of them in order, or the one that `TEST_SERVICES` forces.
 * Throws when the variable names something else.
 */
export const sourcesToTry = (forced: string | undefined = process.env.TEST_SERVICES): readonly SourceName[] => {
  if (!forced) return sourceNames
  const source = sourceNames.find((name) => name === forced)
  if (source === undefined) {
    throw new Error(
      `TEST_SERVICES="${forced}" names no source of servers: use ${sourceNames.join(', ')}, or leave it unset`,
    )
  }
  return [source]
}
