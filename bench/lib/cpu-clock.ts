/**
 * Milliseconds of CPU that the calling thread has used. On a busy machine a wall clock measures who else is running; this one
 * does not. It ticks only every few milliseconds, so measure windows of at least 40. Threads that help the garbage collector
 * are not in it.
 */
export const threadMilliseconds = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e3
}
