/** The candidate that `wanted` is most probably a misspelling of: at most a third of its letters away. */
export function similar(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.ceil(wanted.length / 3) + 1
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

// Levenshtein, one row at a time (Wagner and Fischer, 1974).
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
