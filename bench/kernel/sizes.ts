/** How many modules; each has three providers. */
export const SIZES = [10, 100, 1_000] as const
