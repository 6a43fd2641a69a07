/** Cents as a price. */
export const money = (cents: number): string => `€\u00a0${(cents / 100).toFixed(2)}`

/** The part of an id that tells it from the others on one page. */
export const short = (id: string): string => (/^[0-9a-f]{8}-/.test(id) ? id.slice(0, 8) : id)

/** The time of day of an ISO 8601 text, in UTC. */
export const clock = (iso: string): string => iso.slice(11, 19)

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Milliseconds in the largest unit that fits. */
export function age(ms: number): string {
  if (ms >= 120_000) return `${Math.round(ms / 60_000)}\u00a0min`
  return ms >= 1000 ? `${Math.round(ms / 1000)}\u00a0s` : `${Math.round(ms)}\u00a0ms`
}
