/**
 * Walks depth first from `start`, never twice to what is in `seen`, and ends at the first goal, with the way to it. Where
 * there is none, `leave` was called with every node, after all that can be reached from it. No recursion: a chain may be
 * longer than the stack is deep.
 */
export function depthFirst<T extends object>(
  start: T,
  next: (node: T) => Iterable<T>,
  seen: Set<T>,
  { isGoal, leave }: { readonly isGoal?: (node: T) => boolean; readonly leave?: (node: T) => void },
): T[] | undefined {
  if (seen.has(start)) return undefined
  const way: T[] = []
  const open: Iterator<T>[] = []
  let arriving: T | undefined = start
  do {
    if (arriving !== undefined && !seen.has(arriving)) {
      way.push(arriving)
      if (isGoal?.(arriving) === true) return way
      seen.add(arriving)
      open.push(next(arriving)[Symbol.iterator]())
    }
    const { done, value } = open[open.length - 1]!.next()
    arriving = value
    if (done !== true) continue
    open.pop()
    const left = way.pop()!
    leave?.(left)
  } while (way.length > 0)
  return undefined
}
