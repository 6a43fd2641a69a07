#!/usr/bin/env node
import { run } from './run.ts'

const stop = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort(new Error('interrupted')))
// Whoever reads our output may leave before its end: `kv-store ls | head`.
process.stdout.on('error', () => stop.abort(new Error('nobody reads the output')))

const { stdin, stdout, stderr, env } = process
void run(process.argv.slice(2), { stdin, stdout, stderr, env, signal: stop.signal }).then((code) => {
  process.exitCode = code
})
