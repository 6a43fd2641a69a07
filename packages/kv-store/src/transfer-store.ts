import type { Backend } from './backend.ts'
import type { ExportOptions, ImportOptions, ImportResult } from './kv-store.ts'
import { isLive } from './row.ts'
import type { Space } from './space.ts'
import { type ExportLine, formatLine, parseLine } from './transfer.ts'
import { AtomicOperation } from './write/atomic-operation.ts'
import { SetOperation } from './write/operations.ts'

// Rows that are read, or written, together.
const BATCH = 500

/** Every live key of the space, group by group, as lines. */
export async function* exportLines(
  backend: Backend,
  space: Space,
  options: ExportOptions,
  enter: () => void,
): AsyncGenerator<string, undefined> {
  for (const group of await backend.groups(space.groupsFrom(options.prefix ?? ''))) {
    let after: string | undefined
    for (;;) {
      enter()
      const query = { group, from: '', to: undefined, after, reverse: false, limit: BATCH, keysOnly: false }
      const rows = await backend.page(query)
      for (const row of rows) yield formatLine(space.strip(group), row)
      if (rows.length < BATCH) break
      after = rows.at(-1)!.key
    }
  }
}

/** Writes the lines in batches, each of them whole or not at all. */
export async function importLines(
  backend: Backend,
  space: Space,
  lines: Iterable<string> | AsyncIterable<string>,
  options: ImportOptions,
  enter: () => void,
): Promise<ImportResult> {
  let written = 0
  let skipped = 0
  let number = 0
  let batch: ExportLine[] = []
  const flush = async (): Promise<void> => {
    enter()
    const due = batch
    batch = []
    const kept = await unlessExisting(backend, space, due, options)
    skipped += due.length - kept.length
    const steps = kept.map(
      (line) => new SetOperation(space.group(line.group), line.key, line, line.expiresAt, undefined, space.quota),
    )
    if (steps.length > 0) await backend.write(new AtomicOperation([], steps, space.quota), options.signal)
    written += kept.length
    options.onProgress?.({ done: written + skipped })
  }
  for await (const text of lines) {
    number++
    if (text.trim() === '') continue
    const line = parseLine(text, number)
    if (isLive(line, space.now())) batch.push(line)
    else skipped++
    if (batch.length === BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  return { written, skipped }
}

async function unlessExisting(
  backend: Backend,
  space: Space,
  batch: readonly ExportLine[],
  options: ImportOptions,
): Promise<readonly ExportLine[]> {
  if (options.existing !== 'skip') return batch
  const rows = await Promise.all(batch.map(({ group, key }) => backend.get(space.group(group), key)))
  return batch.filter((_, i) => rows[i] === undefined)
}
