import * as v from 'valibot'

const email = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.email('is no e-mail address'),
  v.maxLength(254, 'is longer than 254 characters'),
)

/** The body of a registration. Long passwords are the good ones; no rules about digits and signs. */
export const newAccount = v.strictObject({
  email,
  password: v.pipe(
    v.string(),
    v.minLength(12, 'is shorter than 12 characters'),
    v.maxLength(200, 'is longer than 200 characters'),
  ),
})

/** The body of a login. A password that could not be registered is simply wrong. */
export const credentials = v.strictObject({
  email,
  password: v.pipe(v.string(), v.maxLength(200, 'is longer than 200 characters')),
})
