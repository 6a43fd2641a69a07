// A feature module: it knows the contracts of the database and of Redis' stores, never a driver.

export type { Account, Credentials } from './accounts.ts'
export { Accounts } from './accounts.ts'
export type { LoginErrorCode } from './errors.ts'
export { isLoginError, LoginError } from './errors.ts'
export type { LoginModuleOptions } from './login-module.ts'
export { ACCOUNTS, LOGIN_ATTEMPTS, loginModule } from './login-module.ts'
// Its tables.
export { migrateLogin } from './migrations/index.ts'
// For what stands in front of other routes.
export type { RequestSession, SessionData } from './request-session.ts'
export { requireLogin, userOf } from './request-session.ts'
export type { LoginSchema, UserRow } from './schema.ts'
