import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { isKernelError, KernelError } from './errors.ts'
import { similar } from './similar.ts'

describe('KernelError', () => {
  const error = KernelError.of('TOKEN_NOT_VISIBLE', {
    message: '"x" is not visible',
    fields: { module: 'users', token: 'x' },
    modules: ['app', 'users'],
    chain: ['service', 'x'],
    hint: 'import it',
  })

  test('carries the fields of its code, and says where and what to do', () => {
    expect(error).toMatchObject({
      name: 'KernelError',
      module: 'users',
      token: 'x',
      path: ['app', 'users', 'service', 'x'],
    })
    expect(error.message).toBe('"x" is not visible. import it (app > users > service > x)')
    expect(error).toBeInstanceOf(Error)
  })

  test('is known by its code, also from another copy of the package', () => {
    expect([
      isKernelError(error),
      isKernelError(error, 'TOKEN_NOT_VISIBLE'),
      isKernelError(error, 'NOT_BUILT'),
    ]).toEqual([true, true, false])
    const foreign = Object.assign(new Error('x'), { name: 'KernelError', code: 'NOT_BUILT' })
    expect(isKernelError(foreign, 'NOT_BUILT')).toBe(true)
    expect([isKernelError(new Error('x')), isKernelError('x'), isKernelError(undefined)]).toEqual([false, false, false])
  })

  test('as JSON: code, message, path, hint, fields and causes', () => {
    const outer = KernelError.of('CONTROLLER_BUILD', {
      message: 'failed',
      fields: { module: 'app', controller: 'notes' },
      cause: KernelError.of('PROVIDER_BUILD', {
        message: 'inner',
        fields: { module: 'app', token: 'x' },
        cause: new RangeError('deep'),
      }),
    })
    expect(JSON.parse(JSON.stringify(outer))).toEqual({
      name: 'KernelError',
      code: 'CONTROLLER_BUILD',
      message: 'failed',
      path: [],
      module: 'app',
      controller: 'notes',
      cause: {
        name: 'KernelError',
        code: 'PROVIDER_BUILD',
        message: 'inner',
        path: [],
        module: 'app',
        token: 'x',
        cause: { name: 'RangeError', message: 'deep' },
      },
    })
    expect(inspect(outer)).toContain('deep')
  })
})

describe('similar', () => {
  test.each([
    ['postgres.dns', 'postgres.dsn'],
    ['user.service', 'users.service'],
    ['zzz', undefined],
  ])('%p means %p', (wanted, meant) => {
    expect(similar(wanted, ['postgres.dsn', 'users.service', 'database.db'])).toBe(meant)
  })
})
