import type { ServiceName, SourceName } from './environment.ts'
import type { PrivateServer } from './server.ts'

/** Starts a server, or says in a sentence why this source has none here. Throws when it has one that does not start. */
export type Candidate = () => Promise<PrivateServer | string>

/**
 * Asks each source in turn and prints which was taken. A source that is there and broken is a failure, not a reason to go on:
 * otherwise nobody would notice what the tests really ran on.
 */
export const firstThatWorks = async (
  service: ServiceName,
  sources: readonly SourceName[],
  candidates: Record<SourceName, Candidate>,
): Promise<PrivateServer> => {
  const reasons: string[] = []
  for (const name of sources) {
    const server = await candidates[name]()
    if (typeof server === 'string') reasons.push(`  ${name}: ${server}`)
    else {
      process.stderr.write(`test-services: ${server.source} at ${server.host}:${server.port}\n`)
      return server
    }
  }
  throw new Error(`no ${service} server for the tests, and tests are never skipped for it\n${reasons.join('\n')}`)
}
