import { createHash } from 'node:crypto'
import { MigrationMismatchError } from './errors/stored-errors.ts'

/** One step of the schema: never changed after a release, only followed by another. */
export interface Migration {
  readonly id: number
  readonly name: string
  readonly statements: readonly string[]
}

/** What `plan()` returns: the SQL that `migrate()` would run now; empty when the schema is current. */
export interface MigrationPlan {
  readonly pending: readonly { readonly id: number; readonly name: string; readonly checksum: string }[]
  /** The whole plan as SQL text, ready for review or for another tool. */
  readonly sql: string
}

/** Which migrations a database has. */
export interface MigrationStatus {
  readonly applied: readonly {
    readonly id: number
    readonly name: string
    readonly checksum: string
    readonly at: Date
  }[]
  readonly pending: readonly { readonly id: number; readonly name: string }[]
}

/** A migration that a database recorded. */
export type AppliedMigration = MigrationStatus['applied'][number]

/** SHA-256 of what a migration runs. `statements` are those of the schema as it is named in this database. */
export const checksum = (migration: Migration): string =>
  createHash('sha256')
    .update(JSON.stringify([migration.id, migration.name, migration.statements]))
    .digest('hex')

/**
 * The migrations that `applied` lacks.
 *
 * @throws MigrationMismatchError when the database has one that is unknown here, or whose text was another
 */
export function pendingMigrations(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.id, migration]))
  for (const { id, name, checksum: recorded } of applied) {
    const migration = known.get(id)
    if (!migration) {
      throw new MigrationMismatchError(
        `the database has a migration that this version does not know: id=${id}, name="${name}"; is the package older than the database?`,
      )
    }
    if (checksum(migration) !== recorded) {
      throw new MigrationMismatchError(
        `a recorded migration has another text: id=${id}, name="${name}"; was it run by a fork, or for another schema name?`,
      )
    }
  }
  const done = new Set(applied.map(({ id }) => id))
  return migrations.filter(({ id }) => !done.has(id))
}

/** `pending` as one SQL text. */
export const planOf = (pending: readonly Migration[]): MigrationPlan => ({
  pending: pending.map((migration) => ({ id: migration.id, name: migration.name, checksum: checksum(migration) })),
  sql: pending
    .map(
      ({ id, name, statements }) =>
        `-- ${id} ${name}\n${statements.map((statement) => `${statement};`).join('\n\n')}\n`,
    )
    .join('\n'),
})
