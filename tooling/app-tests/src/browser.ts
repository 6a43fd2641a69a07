// Chromium for the tests of pages.
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Opens a browser; `undefined` where there is none and none can be installed: who only wants to try modkit need not install a
 * browser for it. Throws instead in CI.
 */
export function browserLauncher(): (() => Promise<Browser>) | undefined {
  const executablePath = findChromium()
  if (executablePath !== undefined) return () => chromium.launch({ executablePath, args: FLAGS })
  if (process.env.CI) throw new Error('no browser for the tests: set CHROMIUM_PATH')
  return undefined
}
