import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ProblemError } from '../problem.ts'

/** Refuses a body of more than `maxBytes` with 413, whether its length is declared or only found while reading. */
export function limitBody(maxBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new ProblemError({ status: 413, detail: `the body is larger than ${maxBytes} bytes`, maxBytes })
    },
  })
}
