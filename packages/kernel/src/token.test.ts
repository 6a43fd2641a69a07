import { describe, expect, test } from '@jest/globals'
import { looseToken, multiToken, token } from './token.ts'

describe('token', () => {
  test('carries its id, and nothing else', () => {
    expect(token('database.db').of<string>()).toEqual({ id: 'database.db' })
    expect(token('database.db').view<string>()).toEqual({ id: 'database.db', view: true })
    expect(multiToken('app.migrations').of<string>()).toEqual({ id: 'app.migrations', multi: true })
  })

  test.each(['', ' ', 'a b', 'a\n'])('refuses the id %j', (id) => {
    expect(() => token(id)).toThrow(TypeError)
    expect(() => multiToken(id)).toThrow(TypeError)
    expect(() => looseToken(id)).toThrow(`not a token id: id=${JSON.stringify(id)}`)
  })
})
