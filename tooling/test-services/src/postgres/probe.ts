import postgres from 'postgres'

/** A client for the servers of tests: one connection, no notices on the console. */
export const postgresClient = (url: string): postgres.Sql =>
  postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })

// A server that starts refuses connections (57P03); one that refuses the password (28…) or wants TLS is up all the same.
const refusesStrangers = (error: unknown): boolean => {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && code.startsWith('28')
}

/** Whether a server at `url` is ready to take connections. */
export const postgresAnswers = async (url: string): Promise<boolean> => {
  const sql = postgresClient(url)
  try {
    await sql`select 1`
    return true
  } catch (error) {
    return refusesStrangers(error)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
