/**
 * Which SQL the database of an app speaks. A rare branch asks the token `database.dialect` for it; nothing looks at types
 * or constructors. `mysql` is reserved: no driver of this family speaks it yet.
 */
export type SqlDialect = 'postgres' | 'sqlite' | 'mysql'
