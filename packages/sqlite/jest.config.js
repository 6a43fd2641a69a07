import preset from '@modkit/presets/jest'

// sqlite3 has to be compiled, so it is no dependency of the workspace. `pnpm build:sqlite3` compiles it; tests find it here.
const sqlite3 = process.env.TEST_SQLITE3 ?? `${import.meta.dirname}/node_modules/.cache/sqlite3/node_modules/sqlite3`

export default {
  ...preset,
  moduleNameMapper: { ...preset.moduleNameMapper, '^sqlite3$': sqlite3 },
}
