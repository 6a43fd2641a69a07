/** Milliseconds as a person reads them. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)}\u00a0s`
  if (ms >= 10) return `${Math.round(ms)}\u00a0ms`
  return ms >= 0.1 ? `${ms.toFixed(1)}\u00a0ms` : `${Math.round(ms * 1000)}\u00a0µs`
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
