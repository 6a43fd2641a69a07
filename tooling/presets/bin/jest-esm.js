#!/usr/bin/env node
// Jest in ESM mode, as every package's `test` script runs it. Leaves its counts in reports/jest.json.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'

mkdirSync('reports', { recursive: true })
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const child = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--json',
    '--outputFile=reports/jest.json',
    '--testLocationInResults',
    ...process.argv.slice(2),
  ],
  // `--json` prints the report on stdout too; people read the other stream.
  { stdio: ['inherit', 'ignore', 'inherit'] },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
