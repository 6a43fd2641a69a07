import { expect, test } from '@jest/globals'
import { DriverUnavailableError, loadDriver } from './drivers/load-driver.ts'
import { checkNodeVersion } from './node-version.ts'
import { DRIVER_NAMES } from './options.ts'

test.each([
  ['better-sqlite3', '20.20.2', false],
  ['better-sqlite3', '22.11.0', false],
  ['better-sqlite3', '22.12.0', true],
  ['node:sqlite', '22.15.1', false],
  ['node:sqlite', '22.16.0', true],
  ['sqlite3', '24.0.0', true],
] as const)('%s on Node %s: %s', (driver, version, fits) => {
  expect(checkNodeVersion(driver, version) === undefined).toBe(fits)
})

test.each(DRIVER_NAMES)('%s is not loaded into a Node that it does not fit', async (driver) => {
  const attempt = loadDriver(driver, '20.20.2')
  await expect(attempt).rejects.toBeInstanceOf(DriverUnavailableError)
  await expect(attempt).rejects.toThrow(`the driver "${driver}" needs Node 22`)
})
