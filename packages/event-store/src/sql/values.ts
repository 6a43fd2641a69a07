import type { Metadata } from '../metadata.ts'

/** A time as the drivers give it: a `Date`, ISO text, or epoch ms. */
export const asDate = (value: unknown): Date => (value instanceof Date ? value : new Date(value as string | number))

/** JSON as the drivers give it: parsed, or as text. */
export const asMetadata = (value: unknown): Metadata =>
  typeof value === 'string' ? (JSON.parse(value) as Metadata) : (value as Metadata)

/** A 64-bit count that is far below 2^53, as the drivers give it: a number, a bigint, or text. */
export const asNumber = (value: unknown): number => Number(value)
