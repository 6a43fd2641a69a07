import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { loadEnvFile } from './source.ts'

const folder = mkdtempSync(join(tmpdir(), 'modkit-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('loadEnvFile returns the keys of the file and leaves the environment alone', () => {
  const path = join(folder, '.env')
  writeFileSync(path, '# comment\nMODKIT_A=1\nMODKIT_B="two words"\n')
  expect(loadEnvFile(path)).toEqual({ MODKIT_A: '1', MODKIT_B: 'two words' })
  expect(process.env.MODKIT_A).toBeUndefined()
})

test('loadEnvFile takes a missing file for empty only when it is optional', () => {
  const path = join(folder, 'absent.env')
  expect(() => loadEnvFile(path)).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  expect(loadEnvFile(path, { optional: true })).toEqual({})
  expect(() => loadEnvFile(folder, { optional: true })).toThrow(expect.objectContaining({ code: 'EISDIR' }))
})
