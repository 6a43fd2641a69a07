import { expect, jest, test } from '@jest/globals'
import { configModule, isConfigError } from '@modkit/config'
import { defineModule } from '@modkit/kernel'
import { testApp } from '@modkit/kernel/testing'
import { HOST, PORT, processLogger, serverConfigValues } from './index.ts'

const appWith = (source: Record<string, string>) =>
  testApp(defineModule({ name: 'app', imports: [configModule({ source, values: [...serverConfigValues()] })] }))

test('listens on this machine alone, unless told otherwise', async () => {
  await using plain = await appWith({})
  expect([await plain.get(PORT), await plain.get(HOST)]).toEqual([3000, '127.0.0.1'])
  await using told = await appWith({ PORT: '0', HOST: '::' })
  expect([await told.get(PORT), await told.get(HOST)]).toEqual([0, '::'])
  await expect(appWith({ PORT: '65536' })).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
})

test('logs as the environment says', () => {
  const written: string[] = []
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0)
  try {
    processLogger({}).info('hello')
    processLogger({ LOG_FORMAT: 'json' }).info('hello')
  } finally {
    write.mockRestore()
  }
  expect(written[0]).toMatch(/^[\d:.]+ info {2}hello\n$/)
  expect(JSON.parse(written[1]!)).toMatchObject({ level: 'info', message: 'hello' })
  let error: unknown
  try {
    processLogger({ LOG_FORMAT: 'xml' })
  } catch (thrown) {
    error = thrown
  }
  expect(isConfigError(error)).toBe(true)
})
