import preset from '@modkit/test-services/jest'

// A server may have to be started first, on a machine that does a lot besides.
export default { ...preset, testTimeout: 60_000 }
