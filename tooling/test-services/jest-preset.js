// The workspace's Jest configuration plus the servers: a package that needs one has a jest.config.js that reads
// `export { default } from '@modkit/test-services/jest'`. Nothing is started until a test asks.
import { fileURLToPath } from 'node:url'
import preset from '@modkit/presets/jest'

export default {
  ...preset,
  globalSetup: fileURLToPath(new URL('src/jest/global-setup.js', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('src/jest/global-teardown.js', import.meta.url)),
}
