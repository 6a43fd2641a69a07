import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Context } from 'hono'
import { ProblemError } from './problem.ts'

/** One reason why input was refused, as it stands in the `errors` member of the problem. */
export interface InputError {
  /** Where: a JSON pointer into the body, or the name of a parameter. */
  readonly pointer: string
  readonly detail: string
}

/**
 * The JSON body, checked by `schema`.
 *
 * @throws ProblemError 415 when the body is not declared as JSON, 400 when it is not JSON, 422 with `errors` when the
 * schema refuses it
 */
export async function readJson<S extends StandardSchemaV1>(
  c: Context,
  schema: S,
): Promise<StandardSchemaV1.InferOutput<S>> {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!/^application\/([^/]+\+)?json$/.test(mediaType)) {
    throw new ProblemError({ status: 415, detail: 'the body must be sent as application/json' })
  }
  let body: unknown
  try {
    body = await c.req.json()
  } catch (cause) {
    throw new ProblemError({ status: 400, detail: 'the body is not valid JSON' }, { cause })
  }
  return check(schema, body, 422, 'the body does not have the expected form')
}

/**
 * The query parameters, checked by `schema`; of a repeated parameter the first counts.
 *
 * @throws ProblemError 400 with `errors` when the schema refuses them
 */
export async function readQuery<S extends StandardSchemaV1>(
  c: Context,
  schema: S,
): Promise<StandardSchemaV1.InferOutput<S>> {
  return check(schema, c.req.query(), 400, 'the query does not have the expected form')
}

async function check<S extends StandardSchemaV1>(
  schema: S,
  input: unknown,
  status: number,
  detail: string,
): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await schema['~standard'].validate(input)
  if (result.issues === undefined) return result.value as StandardSchemaV1.InferOutput<S>
  const errors = result.issues.map((issue): InputError => ({ pointer: pointerOf(issue.path), detail: issue.message }))
  throw new ProblemError({ status, detail, errors })
}

function pointerOf(path: StandardSchemaV1.Issue['path']): string {
  return (path ?? [])
    .map((segment) => String(typeof segment === 'object' ? segment.key : segment))
    .map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}
