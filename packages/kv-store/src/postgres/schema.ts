import { KvOpenError } from '../errors.ts'
import type { PgClient } from './client.ts'

/** How many lock rows the groups outside namespaces share. */
export const BASE_LOCKS = 64

const VERSION = 1

// Text refuses NUL, so names and values are bytes. Long names do not fit an index: uniqueness is that of their hashes,
// order that of their first 1,000 bytes, checked and sorted again on the whole.
const TABLES = `
  CREATE TABLE kv (
    grp bytea NOT NULL, key bytea NOT NULL, value bytea NOT NULL, enc smallint NOT NULL, expires_at bigint,
    rev bigint NOT NULL
  );
  CREATE UNIQUE INDEX kv_identity ON kv (sha256(grp), sha256(key));
  CREATE INDEX kv_order ON kv (substring(grp, 1, 1000), substring(key, 1, 1000));
  CREATE INDEX kv_expiry ON kv (expires_at) WHERE expires_at IS NOT NULL;
  CREATE TABLE kv_namespace (
    id text PRIMARY KEY, keys bigint NOT NULL DEFAULT 0, groups bigint NOT NULL DEFAULT 0,
    bytes bigint NOT NULL DEFAULT 0
  );
  INSERT INTO kv_namespace (id) SELECT 'b:' || i FROM generate_series(0, ${BASE_LOCKS - 1}) AS i;
  CREATE TABLE kv_group (grp bytea NOT NULL, keys bigint NOT NULL);
  CREATE UNIQUE INDEX kv_group_identity ON kv_group (sha256(grp));
  CREATE SEQUENCE kv_revision INCREMENT BY 10000;
  CREATE TABLE kv_log (
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(), seq bigint GENERATED ALWAYS AS IDENTITY, writer text NOT NULL,
    type text NOT NULL, grp bytea NOT NULL, key bytea NOT NULL, value bytea, enc smallint NOT NULL,
    expires_at bigint, rev bigint NOT NULL, ts bigint NOT NULL, PRIMARY KEY (xid, seq)
  );
  CREATE TABLE kv_meta (name text PRIMARY KEY, value text NOT NULL);
  INSERT INTO kv_meta VALUES ('version', '${VERSION}')`

/**
 * Creates the tables in the first schema of the search path, once, whoever comes first.
 *
 * @throws KvOpenError `schema`
 */
export async function createSchema(client: PgClient): Promise<void> {
  try {
    await client.transaction(async (tx) => {
      // A number of our own: stores that open at once wait here for each other.
      await tx.query('SELECT pg_advisory_xact_lock(7236014592)')
      const [found] = await tx.query(`SELECT to_regclass('kv_meta') IS NOT NULL AS exists`)
      if (!found!.exists) for (const statement of TABLES.split(';')) await tx.query(statement)
      const [row] = await tx.query(`SELECT value FROM kv_meta WHERE name = 'version'`)
      if (Number(row?.value) !== VERSION) throw new Error(`the tables are of version ${row?.value}`)
    })
  } catch (cause) {
    throw new KvOpenError('schema', 'the tables cannot be used', { cause })
  }
}
