import { defineConfig } from 'tsup'

/** The build of every published package: ESM, declarations, source maps. `entry` maps an output name to its source. */
export const packageBuild = (entry: Record<string, string>): ReturnType<typeof defineConfig> =>
  defineConfig({
    entry,
    format: 'esm',
    target: 'node22',
    platform: 'node',
    dts: true,
    sourcemap: true,
    clean: true,
    treeshake: true,
    splitting: true,
    // `node:sqlite` exists under that name alone.
    removeNodeProtocol: false,
  })
