import * as v from 'valibot'

// Postgres refuses NUL in a text, and no database keeps half a surrogate pair: what one accepts, all accept.
const text = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.maxLength(maxLength, `is longer than ${maxLength} characters`),
    v.check((value) => !value.includes('\0') && value.isWellFormed(), 'holds characters that are not text'),
  )

const title = v.pipe(text(200), v.trim(), v.minLength(1, 'is blank'))
const body = text(20_000)

/** The body of `POST /notes`. */
export const newNote = v.strictObject({ title, body: v.optional(body, '') })

/** The body of `PATCH /notes/:id`. */
export const notePatch = v.pipe(
  v.strictObject({ title: v.exactOptional(title), body: v.exactOptional(body) }),
  v.check((patch) => Object.keys(patch).length > 0, 'sets nothing: give a title or a body'),
)

const limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/, 'is a whole number from 1 to 100'),
  v.toNumber(),
  v.minValue(1, 'is a whole number from 1 to 100'),
  v.maxValue(100, 'is a whole number from 1 to 100'),
)

/** The query of `GET /notes`. */
export const listQuery = v.object({
  limit: v.optional(limit, '20'),
  cursor: v.exactOptional(v.string()),
  q: v.exactOptional(v.pipe(text(200), v.trim())),
})
