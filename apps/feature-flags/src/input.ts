import * as v from 'valibot'

/** The name of a flag. */
export const flagName = v.pipe(
  v.string(),
  v.regex(/^[\w.-]{1,60}$/, 'is not a name: up to 60 letters, digits, dots, hyphens and underscores'),
)

/** The body of `PUT /flags/:name`. */
export const flagState = v.strictObject({ on: v.boolean() })

/** The form of `POST /flags`. */
export const flagForm = v.object({ name: flagName, on: v.optional(v.picklist(['true', 'false']), 'false') })
