/** A row of `users`. */
export interface UserRow {
  id: string
  /** In lower case, and nobody else's. */
  email: string
  /** What `hashPassword` made. */
  password_hash: string
  created_at: string
}

/** The tables of this feature. */
export interface LoginSchema {
  users: UserRow
}
