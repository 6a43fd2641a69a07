import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'

const modules = new URL('../node_modules/', import.meta.url)

/** What a reader needs to know of the machine and of the contenders' versions. */
export const environmentOf = (packages: readonly string[]): Record<string, string> => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpu: `${cpus()[0]?.model.trim() ?? 'unknown'} x ${availableParallelism()}`,
  'load at the end': loadavg()
    .map((load) => load.toFixed(1))
    .join(' '),
  ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
})

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`${name}/package.json`, modules)), 'utf8')).version
