import type { Candidate } from './candidate.ts'
import { KEYS, nextValue } from './data.ts'

const IN_FLIGHT = 100

/** What is measured: does an operation `count` times. */
export type Scenario = (candidate: Candidate, count: number) => void | Promise<void>

// Every key in an order of its own, the same for all.
const key = (i: number): string => KEYS[(i * 7919) % KEYS.length]!

const get: Scenario = (candidate, count) =>
  candidate.awaited ? getAwaited(candidate, count) : getNow(candidate, count)

const set: Scenario = (candidate, count) =>
  candidate.awaited ? setAwaited(candidate, count) : setNow(candidate, count)

async function getAwaited(candidate: Candidate, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await candidate.get(key(i))
}

function getNow(candidate: Candidate, count: number): void {
  for (let i = 0; i < count; i++) candidate.get(key(i))
}

async function setAwaited(candidate: Candidate, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await candidate.set(key(i), nextValue())
}

function setNow(candidate: Candidate, count: number): void {
  for (let i = 0; i < count; i++) candidate.set(key(i), nextValue())
}

const together: Scenario = async (candidate, count) => {
  for (let from = 0; from < count; from += IN_FLIGHT) {
    const length = Math.min(IN_FLIGHT, count - from)
    const pairs = Array.from({ length }, (_, i) => [key(from + i), nextValue()] as const)
    if (candidate.setTogether) candidate.setTogether(pairs)
    else if (candidate.awaited) await Promise.all(pairs.map(([name, value]) => candidate.set(name, value)))
    else for (const [name, value] of pairs) candidate.set(name, value)
  }
}

const all: Scenario = async (candidate, count) => {
  for (let i = 0; i < count; i++) await candidate.getAll!()
}

/** By name, as the command line has them. */
export const scenarios = { get, set, together, all }
