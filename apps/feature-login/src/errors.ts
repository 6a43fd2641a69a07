/**
 * - `EMAIL_TAKEN`: somebody has registered with that address.
 * - `WRONG_CREDENTIALS`: no user has that address and that password. Which of the two is wrong is not said.
 * - `TOO_MANY_ATTEMPTS`: somebody tries passwords for this address; `retryAfterMs` says when to try again.
 */
export type LoginErrorCode = 'EMAIL_TAKEN' | 'WRONG_CREDENTIALS' | 'TOO_MANY_ATTEMPTS'

/** What a caller of `Accounts` has to reckon with. Holds neither address nor password. */
export class LoginError extends Error {
  override readonly name = 'LoginError'
  readonly code: LoginErrorCode
  readonly retryAfterMs: number | undefined

  constructor(code: LoginErrorCode, message: string, retryAfterMs?: number) {
    super(message)
    this.code = code
    this.retryAfterMs = retryAfterMs
  }
}

/** True for a `LoginError`, and of that code when one is given. */
export function isLoginError(error: unknown, code?: LoginErrorCode): error is LoginError {
  if (typeof error !== 'object' || error === null || Reflect.get(error, 'name') !== 'LoginError') return false
  return code === undefined || Reflect.get(error, 'code') === code
}
