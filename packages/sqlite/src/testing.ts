// For the tests of this package.
import { DRIVER_NAMES, type SqliteDriverName } from './options.ts'

/** The drivers that can be tested here: sqlite3 only where it was compiled, which is said once. */
export const DRIVERS: readonly SqliteDriverName[] = await usable()

async function usable(): Promise<SqliteDriverName[]> {
  try {
    await import('sqlite3' as string)
    return [...DRIVER_NAMES]
  } catch {
    process.stderr.write('sqlite3 is not compiled here and not tested: `pnpm build:sqlite3` compiles it\n')
    return DRIVER_NAMES.filter((name) => name !== 'sqlite3')
  }
}
