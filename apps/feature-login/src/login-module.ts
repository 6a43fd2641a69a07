import { controller, defineModule, type Exporting, provide, token } from '@modkit/kernel'
import { type RateLimitStore, SESSION_STORE } from '@modkit/redis-contract'
import { sqlTokens } from '@modkit/sql-contract'
import { Accounts } from './accounts.ts'
import { LoginController } from './login-controller.ts'
import { migrateLogin } from './migrations/index.ts'
import type { LoginSchema } from './schema.ts'

const { db: DB } = sqlTokens().of<LoginSchema>()

/** `login.accounts`: the users of the app. */
export const ACCOUNTS = token('login.accounts').of<Accounts>()

/** `login.attempts`: how often a password may be tried for one account. Give it a policy of its own, and let outages throw. */
export const LOGIN_ATTEMPTS = token('login.attempts').of<RateLimitStore>()

const LOGIN_TABLES = token('login.tables').of<void>()

/** What `loginModule` takes. */
export interface LoginModuleOptions {
  /** The module that provides the database. Any driver's will do. */
  readonly database: Exporting<typeof DB>
  readonly sessions: Exporting<typeof SESSION_STORE>
  readonly attempts: Exporting<typeof LOGIN_ATTEMPTS>
  /** `run` brings the tables up to date before the first query; `skip` trusts that somebody else has. */
  readonly migrations: 'run' | 'skip'
}

/** Accounts over HTTP, under `/account`. Exports `login.accounts`. */
export function loginModule({ database, sessions, attempts, migrations }: LoginModuleOptions) {
  return defineModule({
    name: 'login',
    imports: [database, sessions, attempts],
    providers: [
      provide(LOGIN_TABLES, {
        deps: { db: DB },
        build: async ({ db }) => {
          if (migrations === 'run') await migrateLogin(db)
        },
      }),
      // Depends on the tables only to come after them.
      provide(ACCOUNTS, {
        deps: { db: DB, attempts: LOGIN_ATTEMPTS, tables: LOGIN_TABLES },
        build: ({ db, attempts }) => new Accounts(db, attempts),
      }),
    ],
    controllers: [
      controller('LoginController', {
        deps: { accounts: ACCOUNTS, sessions: SESSION_STORE },
        build: ({ accounts, sessions }) => new LoginController(accounts, sessions),
      }),
    ],
    exports: [ACCOUNTS],
  })
}
