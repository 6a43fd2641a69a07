/**
 * Text as the search compares it. Made here rather than by SQL, because databases differ in what `lower` and `LIKE` do
 * beyond ASCII.
 */
export function searchText(...texts: readonly string[]): string {
  return texts.join('\n').normalize('NFKC').toLowerCase()
}

/** A `LIKE … ESCAPE '!'` pattern for texts that contain `query`, whatever wildcards stand in it. */
export function containing(query: string): string {
  return `%${searchText(query).replaceAll(/[!%_]/g, '!$&')}%`
}
