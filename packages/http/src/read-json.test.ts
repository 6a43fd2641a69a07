import { describe, expect, test } from '@jest/globals'
import { Hono } from 'hono'
import * as v from 'valibot'
import { readJson, readQuery } from './read-json.ts'

const schema = v.object({ title: v.pipe(v.string(), v.trim(), v.minLength(1, 'is blank')), tags: v.array(v.string()) })
const hono = new Hono()
hono.post('/', async (c) => c.json(await readJson(c, schema)))
hono.get('/', async (c) => c.json(await readQuery(c, v.object({ limit: v.pipe(v.string(), v.toNumber()) }))))

async function send(body: string, contentType?: string) {
  const headers = contentType === undefined ? {} : { 'content-type': contentType }
  const response = await hono.request('/', { method: 'POST', body: new TextEncoder().encode(body), headers })
  return { status: response.status, body: await response.json() }
}

describe('readJson', () => {
  test('returns what the schema makes of the body', async () => {
    expect(await send('{"title":" a ","tags":[]}', 'application/json; charset=utf-8')).toEqual({
      status: 200,
      body: { title: 'a', tags: [] },
    })
    expect((await send('{"title":"a","tags":[]}', 'application/merge-patch+json')).status).toBe(200)
  })

  test('says where the body is wrong', async () => {
    expect(await send('{"title":"","tags":["a",1]}', 'application/json')).toMatchObject({
      status: 422,
      body: {
        title: 'Unprocessable Entity',
        errors: [
          { pointer: '/title', detail: 'is blank' },
          { pointer: '/tags/1', detail: expect.stringContaining('Expected string') },
        ],
      },
    })
  })

  test('refuses what is not JSON', async () => {
    expect(await send('{', 'application/json')).toMatchObject({
      status: 400,
      body: { detail: 'the body is not valid JSON' },
    })
    expect(await send('', 'application/json')).toMatchObject({ status: 400 })
  })

  test.each([undefined, 'text/plain', 'application/jsonx', 'multipart/form-data'])(
    'refuses content of type %p',
    async (type) => {
      expect(await send('{"title":"a","tags":[]}', type)).toMatchObject({ status: 415 })
    },
  )
})

test('readQuery checks the parameters', async () => {
  expect(await (await hono.request('/?limit=5&limit=6')).json()).toEqual({ limit: 5 })
  const refused = await hono.request('/?limit=x')
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({ errors: [{ pointer: '/limit' }] })
})
