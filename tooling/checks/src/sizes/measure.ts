import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { WorkspacePackage } from '../workspace.ts'

/** Bytes by entry point: `{ '.': 8_214, './testing': 1_870 }`. */
export type Sizes = Readonly<Record<string, number>>

/**
 * What each entry point of a built package weighs, minified and gzipped, with all that it loads later, without other packages. The
 * same files give the same figures, everywhere.
 */
export const measureSizes = async ({ folder, manifest }: WorkspacePackage): Promise<Sizes> => {
  const entries = Object.entries(manifest.publishConfig?.exports ?? {}).flatMap(([key, target]) =>
    typeof target === 'string' || !target.default ? [] : [{ key, file: join(folder, target.default) }],
  )
  const measured = entries.map(async ({ key, file }) => [key, await bytesOf(file)] as const)
  return Object.fromEntries(await Promise.all(measured))
}

const bytesOf = async (file: string): Promise<number> => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength
}
