// A feature module: it knows the contracts of the database and of Redis' stores, never a driver.
export { ACCOUNTS, LOGIN_ATTEMPTS, loginModule } from './login-module.ts'
export type { LoginModuleOptions } from './login-module.ts'

// What it does, for other modules.
export { Accounts } from './accounts.ts'
export type { Account, Credentials } from './accounts.ts'
export { isLoginError, LoginError } from './errors.ts'
export type { LoginErrorCode } from './errors.ts'

// For what stands in front of other routes.
export { requireLogin, userOf } from './request-session.ts'
export type { RequestSession, SessionData } from './request-session.ts'

// Its tables.
export { migrateLogin } from './migrations/index.ts'
export type { LoginSchema, UserRow } from './schema.ts'
