import type { RateLimitStore } from '@modkit/redis-contract'
import type { Kysely } from 'kysely'
import { LoginError } from './errors.ts'
import { hashPassword, verifyPassword } from './password.ts'
import type { LoginSchema } from './schema.ts'
import { insertUser, selectUserByEmail } from './users-repository.ts'

/** A user, as others see them. */
export interface Account {
  readonly id: string
  readonly email: string
}

/** What somebody types who registers or logs in. */
export interface Credentials {
  /** In lower case. */
  readonly email: string
  readonly password: string
}

/** Who is registered, and with which password. Knows nothing of sessions. */
export class Accounts {
  readonly #db: Kysely<LoginSchema>
  readonly #attempts: RateLimitStore

  constructor(db: Kysely<LoginSchema>, attempts: RateLimitStore) {
    this.#db = db
    this.#attempts = attempts
  }

  /** @throws LoginError `EMAIL_TAKEN` */
  async register({ email, password }: Credentials): Promise<Account> {
    const id = crypto.randomUUID()
    const row = { id, email, password_hash: await hashPassword(password), created_at: new Date().toISOString() }
    if (!(await insertUser(this.#db, row))) throw new LoginError('EMAIL_TAKEN', 'this address is registered already')
    return { id, email }
  }

  /** @throws LoginError `WRONG_CREDENTIALS`, `TOO_MANY_ATTEMPTS` */
  async authenticate({ email, password }: Credentials): Promise<Account> {
    // Before the hash, which is what costs; per account, since an attacker has many addresses.
    const { allowed, retryAfterMs } = await this.#attempts.consume(email)
    if (!allowed) throw new LoginError('TOO_MANY_ATTEMPTS', 'too many attempts for this address', retryAfterMs)
    const user = await selectUserByEmail(this.#db, email)
    if (!(await verifyPassword(password, user?.password_hash)) || user === undefined) {
      throw new LoginError('WRONG_CREDENTIALS', 'there is no user with this address and this password')
    }
    await this.#attempts.reset(email)
    return { id: user.id, email }
  }
}
