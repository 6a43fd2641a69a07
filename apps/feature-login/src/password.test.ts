import { expect, test } from '@jest/globals'
import { hashPassword, verifyPassword } from './password.ts'

test('a hash knows its password, however the keyboard writes it, and no other', async () => {
  const hash = await hashPassword('crème brûlée, please')
  expect(hash).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/)
  expect(await verifyPassword('crème brûlée, please'.normalize('NFD'), hash)).toBe(true)
  expect(await verifyPassword('creme brulee, please', hash)).toBe(false)
})

test('two hashes of one password differ', async () => {
  const [one, other] = await Promise.all([hashPassword('the same password'), hashPassword('the same password')])
  expect(one).not.toBe(other)
})

test('a hash of other costs still counts', async () => {
  // Made by Python: hashlib.scrypt(b'correct horse battery', salt=b'sixteen byte sal', n=1024, r=8, p=1, dklen=32)
  const hash = 'scrypt$10$8$1$c2l4dGVlbiBieXRlIHNhbA$AO-Qn5rf3loI0GlsiozAlajzHQhpTjOgtExeRkJ1ihg'
  expect(await verifyPassword('correct horse battery', hash)).toBe(true)
  expect(await verifyPassword('correct horse', hash)).toBe(false)
})

test('nobody has a password', async () => {
  expect(await verifyPassword('', undefined)).toBe(false)
  expect(await verifyPassword('any password', undefined)).toBe(false)
})

test('what is no hash is an error, not a wrong password', async () => {
  await expect(verifyPassword('any password', 'md5$0123')).rejects.toThrow('no password hash')
})
