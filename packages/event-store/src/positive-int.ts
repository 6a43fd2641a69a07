/** Whether every backend can store `value` in a column of positive 32-bit integers. */
export const isPositiveInt = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= 2_147_483_647
