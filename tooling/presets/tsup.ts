import { defineConfig, type Options } from 'tsup'

/** Decides what esbuild does with an import. */
export type BuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

/** The build of every published package: ESM, declarations, source maps. `entry` maps an output name to its source. */
export const packageBuild = (entry: Record<string, string>): Options =>
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
  }) as Options
