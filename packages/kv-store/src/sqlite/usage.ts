import type { Usage } from '../write/quota.ts'
import type { Connection, Statement } from './driver.ts'

// The namespace of a row, if it is counted. The range says again what `substr` found: with a NUL in the group's name
// SQLite's text functions see only what stands before it.
const counted = (row: 'NEW' | 'OLD'): string =>
  `ns = substr(${row}.grp, 1, instr(${row}.grp, ':') - 1) AND ${row}.grp >= ns || ':' AND ${row}.grp < ns || ';'`

const bytes = (row: 'NEW' | 'OLD'): string => `octet_length(${row}.key) + octet_length(${row}.value)`

const TRIGGERS = `
  CREATE TRIGGER IF NOT EXISTS kv_usage_insert AFTER INSERT ON kv WHEN instr(NEW.grp, ':') > 1 BEGIN
    UPDATE kv_usage SET keys = keys + 1, bytes = bytes + ${bytes('NEW')},
      groups = groups + NOT EXISTS (SELECT 1 FROM kv_usage_group WHERE grp = NEW.grp) WHERE ${counted('NEW')};
    INSERT INTO kv_usage_group (grp, keys) SELECT NEW.grp, 1 FROM kv_usage WHERE ${counted('NEW')}
      ON CONFLICT (grp) DO UPDATE SET keys = keys + 1;
  END;
  CREATE TRIGGER IF NOT EXISTS kv_usage_update AFTER UPDATE OF value ON kv WHEN instr(NEW.grp, ':') > 1 BEGIN
    UPDATE kv_usage SET bytes = bytes + octet_length(NEW.value) - octet_length(OLD.value) WHERE ${counted('NEW')};
  END;
  CREATE TRIGGER IF NOT EXISTS kv_usage_delete AFTER DELETE ON kv WHEN instr(OLD.grp, ':') > 1 BEGIN
    UPDATE kv_usage_group SET keys = keys - 1 WHERE grp = OLD.grp;
    UPDATE kv_usage SET keys = keys - 1, bytes = bytes - (${bytes('OLD')}),
      groups = groups - EXISTS (SELECT 1 FROM kv_usage_group WHERE grp = OLD.grp AND keys = 0) WHERE ${counted('OLD')};
    DELETE FROM kv_usage_group WHERE grp = OLD.grp AND keys = 0;
  END`

/**
 * What namespaces with a quota hold, counted by triggers: whoever writes to the file, with or without a quota, keeps the
 * counters right. The first quota of a file creates the triggers, the first of a namespace counts what is there.
 */
export class UsageCounters {
  readonly #db: Connection
  readonly #select: Statement

  constructor(db: Connection) {
    this.#db = db
    this.#select = db.prepare('SELECT keys, groups, bytes FROM kv_usage WHERE ns = ?')
  }

  /** Called inside a write transaction. */
  usage(namespace: string): Usage {
    return (this.#select.get(namespace) as Usage | undefined) ?? this.#count(namespace)
  }

  #count(namespace: string): Usage {
    const range = [`${namespace}:`, `${namespace};`]
    this.#db.exec(TRIGGERS)
    this.#db
      .prepare('INSERT INTO kv_usage_group SELECT grp, count(*) FROM kv WHERE grp >= ? AND grp < ? GROUP BY grp')
      .run(...range)
    this.#db
      .prepare(
        `INSERT INTO kv_usage SELECT ?, count(*), count(DISTINCT grp),
           coalesce(sum(octet_length(key) + octet_length(value)), 0) FROM kv WHERE grp >= ? AND grp < ?`,
      )
      .run(namespace, ...range)
    return this.#select.get(namespace) as Usage
  }
}
