import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { AppProcess } from '@modkit/app-tests'

const APP = new URL('programs/small-app.ts', import.meta.url)

test('runs a program in an empty folder of its own, with nothing of our environment', async () => {
  process.env.OF_THE_TEST = 'yes'
  const app = new AppProcess(APP, { env: { GIVEN: '1' }, prepare: (folder) => writeFileSync(join(folder, 'a'), '') })
  expect(await app.says('started')).toMatchObject({
    cwd: app.folder,
    files: ['a'],
    env: ['GIVEN', 'LOG_FORMAT', 'PATH', 'PORT'],
  })
  expect((await app.says('plain text')).level).toBe('none')
  app.kill('SIGTERM')
  expect(await app.exit).toEqual([0, null])
  await app[Symbol.asyncDispose]()
  expect(existsSync(app.folder)).toBe(false)
})

test.each(['SIGKILL', 'SIGTERM'] as const)('tells what was said when %s ends it too early', async (signal) => {
  await using app = new AppProcess(APP)
  await app.says('started')
  const line = app.says('never said')
  app.kill(signal)
  await expect(line).rejects.toThrow(/ended without saying "never said": .*"started".* on standard error/)
})
