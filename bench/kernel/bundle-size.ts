import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bytes of a small app, bundled, minified and compressed: what is loaded at the start, without what is imported when needed. */
export const bundleSize = async (program: string): Promise<number> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    splitting: true,
    outdir: 'out',
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    write: false,
    logLevel: 'silent',
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
  const [entry] = Object.keys(metafile.outputs).filter((name) => metafile.outputs[name]!.entryPoint === '<stdin>')
  const loaded = new Set<string>()
  const load = (name: string): void => {
    if (loaded.has(name)) return
    loaded.add(name)
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === 'import-statement') load(path)
  }
  load(entry!)
  const texts = outputFiles
    .filter(({ path }) => [...loaded].some((name) => path.endsWith(name)))
    .map(({ text }) => text)
  return gzipSync(texts.join('\n'), { level: 9 }).length
}
