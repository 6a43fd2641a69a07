import { CacheError, type CacheLoader } from '@modkit/redis-contract'

/**
 * Runs a loader, at most `hardMs` when that is given; then its signal is aborted and what it still gives is dropped.
 *
 * @throws CacheError `CACHE_LOAD_TIMEOUT`, `CACHE_VALUE` for `undefined`, and whatever the loader throws
 */
export async function load<T>(loader: CacheLoader<T>, hardMs: number | undefined): Promise<T> {
  const controller = new AbortController()
  const loading = (async () => loader({ signal: controller.signal }))()
  const value = await (hardMs === undefined ? loading : within(loading, hardMs, controller))
  if (value === undefined) throw new CacheError('CACHE_VALUE', 'the loader gave undefined: give null for "nothing"')
  return value
}

async function within<T>(loading: Promise<T>, hardMs: number, controller: AbortController): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new CacheError('CACHE_LOAD_TIMEOUT', `the loader took too long: hardTimeout=${hardMs}ms`)
      controller.abort(error)
      reject(error)
    }, hardMs)
  })
  try {
    return await Promise.race([loading, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What `promise` gives, or `LATE` when it takes longer than `ms`; 0 does not wait at all. */
export async function orLate<T>(promise: Promise<T>, ms: number): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms)
  })
  try {
    return await (ms === 0 ? LATE : Promise.race([promise, late]))
  } finally {
    clearTimeout(timer)
  }
}

export const LATE = Symbol('late')
