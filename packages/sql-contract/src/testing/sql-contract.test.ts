import { expect, test } from '@jest/globals'
import { sqlContract } from './sql-contract.ts'

// The cases themselves run in every driver's package, against its real database.
test('each case has a name of its own, by which an exception can be given', () => {
  const names = sqlContract.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(60)
})
