// A process with one contender and a database file of its own.
import { answer } from '../lib/child.ts'
import type { Synchronous } from './candidate.ts'
import { contenders } from './contenders/index.ts'
import { KEYS } from './data.ts'
import { scenarios } from './scenarios.ts'

const [name, path, synchronous] = process.argv.slice(2) as [string, string, Synchronous]
const open = await contenders[name]!()
const candidate = await open(path, synchronous)

answer({
  value: (key: number) => candidate.get(KEYS[key]!),
  /** Operations a second. */
  async run(scenario: keyof typeof scenarios, count: number) {
    const began = process.hrtime.bigint()
    await scenarios[scenario](candidate, count)
    return (count * 1e9) / Number(process.hrtime.bigint() - began)
  },
  close: () => candidate.close(),
})
