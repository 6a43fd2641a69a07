// One Jest configuration for every package: ESM, TypeScript through swc, workspace packages from their sources.
// A package's jest.config.js reads `export { default } from '@modkit/presets/jest'`.
import { fileURLToPath } from 'node:url'

const swc = fileURLToPath(import.meta.resolve('@swc/jest'))

export default {
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      swc,
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
        swcrc: false,
      },
    ],
  },
  // The first test that asks for a server may wait for its start, or for its installation.
  testTimeout: 60_000,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['modkit-source', 'node', 'node-addons'] },
}
