import { fileURLToPath } from 'node:url'
import preset from '@modkit/presets/jest'

export default {
  ...preset,
  globalSetup: fileURLToPath(new URL('src/global-setup.js', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('src/global-teardown.js', import.meta.url)),
  // Installing and starting other programs takes the time it takes.
  testTimeout: 120_000,
}
