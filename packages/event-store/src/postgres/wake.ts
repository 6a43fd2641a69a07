import type { SqlRunner } from '../sql/runner.ts'

/**
 * Wakes subscribers of other processes after appends, at most once per `intervalMs`: at once, and once more at the end of
 * an interval in which more came. Not inside the append: `NOTIFY` takes a lock at commit that makes all committing
 * transactions of the database queue up. A lost wake costs a subscriber one polling interval, nothing else.
 */
export function wakeSender(run: SqlRunner, channel: string, intervalMs: number): () => void {
  let quiet = true
  let missed = false
  const send = (): void => {
    quiet = false
    missed = false
    run('select pg_notify($1, $2) is null as sent', [channel, '']).then(rest, rest)
  }
  const rest = (): void => {
    setTimeout(() => {
      quiet = true
      if (missed) send()
    }, intervalMs).unref()
  }
  return () => {
    if (quiet) send()
    else missed = true
  }
}
