import type { Metadata } from '../metadata.ts'

/** A time as the drivers give it: a `Date`, ISO text, or epoch ms. */
export const asDate = (value: unknown): Date => (value instanceof Date ? value : new Date(value as string | number))

const none: Metadata = Object.freeze({})

/** JSON as the drivers give it: parsed, or as text; null is none. */
export const asMetadata = (value: unknown): Metadata =>
  value === null ? none : typeof value === 'string' ? (JSON.parse(value) as Metadata) : (value as Metadata)

/** A 64-bit count that is far below 2^53, as the drivers give it: a number, a bigint, or text. */
export const asNumber = (value: unknown): number => Number(value)
