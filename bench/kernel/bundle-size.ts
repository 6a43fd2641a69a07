import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bytes of a small app, bundled, minified and compressed. */
export const bundleSize = async (entry: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    write: false,
    logLevel: 'error',
    // What NestJS loads only if an app uses it.
    external: [
      '@nestjs/websockets*',
      '@nestjs/microservices*',
      '@nestjs/platform-express*',
      'class-*',
      '@fastify/*',
      'fastify',
    ],
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}
