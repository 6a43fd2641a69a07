import * as v from 'valibot'

// Postgres refuses NUL in a text, and no database keeps half a surrogate pair: what one accepts, all accept.
const text = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is blank'),
    v.maxLength(maxLength, `is longer than ${maxLength} characters`),
    v.check((value) => !value.includes('\0') && value.isWellFormed(), 'holds characters that are not text'),
  )

const whole = (least: number, most: number) => {
  const message = `is a whole number from ${least} to ${most}`
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))
}

/** The number under which a product is sold. */
export const sku = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'is no product number'))

/** The body of `POST /orders`. */
export const newOrder = v.strictObject({
  customer: text(200),
  lines: v.pipe(
    v.array(v.strictObject({ sku, quantity: whole(1, 1000) })),
    v.minLength(1, 'is empty'),
    v.maxLength(50, 'has more than 50 lines'),
    v.check((lines) => new Set(lines.map((line) => line.sku)).size === lines.length, 'names a product twice'),
  ),
})

/** The body of `POST /orders/:id/payment`. */
export const payment = v.strictObject({ amountCents: whole(0, 1_000_000_000) })

/** The body of `PUT /products/:sku`. */
export const product = v.strictObject({ name: text(200), priceCents: whole(0, 1_000_000) })

/** The body of `POST /products/:sku/deliveries`. */
export const delivery = v.strictObject({ quantity: whole(1, 1_000_000) })

/** The query of `GET /orders`. */
export const listQuery = v.object({
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/, 'is a whole number from 1 to 200'), v.toNumber(), whole(1, 200)),
    '50',
  ),
  status: v.exactOptional(v.picklist(['placed', 'paid', 'shipped', 'cancelled'])),
  /** What a command answered as `Event-Position`. */
  after: v.exactOptional(v.pipe(v.string(), v.regex(/^[\d.:-]{1,80}$/, 'is no position'))),
})
