import { InvalidArgumentError } from '../errors/argument-errors.ts'
import type { Position } from '../position.ts'

/** `(epoch, transaction_id, global_position)`: the order in which nothing is ever skipped. */
export type PostgresPosition = readonly [epoch: string, transaction: string, position: string]

/** A position as text. */
export const positionText = (epoch: unknown, transaction: unknown, position: unknown): Position =>
  `${String(epoch)}.${String(transaction)}.${String(position)}`

/** @throws InvalidArgumentError when another backend made the position */
export function parsePosition(position: Position): PostgresPosition {
  if (position === '') return ['0', '0', '0']
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(position)
  if (!match) throw new InvalidArgumentError(`not a position of this store: position=${JSON.stringify(position)}`)
  return [match[1]!, match[2]!, match[3]!]
}

/** Negative when `a` stands before `b`. */
export function comparePositions(a: Position, b: Position): number {
  const [left, right] = [parsePosition(a), parsePosition(b)]
  for (let index = 0; index < 3; index++) {
    const difference = BigInt(left[index]!) - BigInt(right[index]!)
    if (difference !== 0n) return difference < 0n ? -1 : 1
  }
  return 0
}
