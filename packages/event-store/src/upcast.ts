import { UpcastChainError } from './errors/argument-errors.ts'

/** Turns an event's payload of one schema version into the next: `from` → `from + 1`. */
export interface Upcaster {
  readonly eventName: string
  readonly from: number
  /** The event's name from the next version on, when it was renamed. */
  readonly renameTo?: string
  upcast(payload: any): unknown
}

/** An event on its way through the chain. */
export interface Upcast {
  readonly name: string
  readonly version: number
  readonly payload: unknown
}

/** The chain of an aggregate's upcasters: an event goes in as stored and comes out in its newest version. */
export type UpcastChain = (event: Upcast) => Upcast

/** No upcasters: events come out as they were stored. */
export const noUpcasters: UpcastChain = (event) => event

/**
 * Chains upcasters v1 → v2 → v3 by `(eventName, from)`.
 *
 * @throws UpcastChainError when two start from one version, a step leads nowhere although later ones exist, or renames run in a circle
 */
export function upcastChain(upcasters: readonly Upcaster[]): UpcastChain {
  if (upcasters.length === 0) return noUpcasters
  const steps = new Map<string, Upcaster>()
  for (const step of upcasters) {
    if (!Number.isInteger(step.from) || step.from < 1) {
      throw new UpcastChainError(step.eventName, `from=${step.from} is no version`)
    }
    const key = keyOf(step.eventName, step.from)
    if (steps.has(key)) throw new UpcastChainError(step.eventName, `two upcasters start from version ${step.from}`)
    steps.set(key, step)
  }
  refuseHoles(steps)
  refuseCycles(steps)
  return (event) => {
    let { name, version, payload } = event
    for (let step = steps.get(keyOf(name, version)); step; step = steps.get(keyOf(name, version))) {
      payload = step.upcast(payload)
      name = step.renameTo ?? name
      version += 1
    }
    return name === event.name && version === event.version ? event : { name, version, payload }
  }
}

const keyOf = (name: string, version: number): string => `${version}:${name}`

/** A name's versions that upcasters start from, or lead to, have no gap: an event in the gap would never be brought up. */
function refuseHoles(steps: ReadonlyMap<string, Upcaster>): void {
  const sources = new Map<string, number[]>()
  for (const { eventName, from } of steps.values()) sources.set(eventName, [...(sources.get(eventName) ?? []), from])
  for (const [name, versions] of sources) {
    versions.sort((a, b) => a - b)
    const gap = versions.findIndex((version, index) => index > 0 && version !== versions[index - 1]! + 1)
    if (gap > 0) throw new UpcastChainError(name, `nothing starts from version ${versions[gap - 1]! + 1}`)
  }
  for (const { eventName, from, renameTo } of steps.values()) {
    const later = renameTo === undefined ? undefined : sources.get(renameTo)?.find((version) => version > from + 1)
    if (later !== undefined && !steps.has(keyOf(renameTo!, from + 1))) {
      throw new UpcastChainError(
        eventName,
        `it is renamed to "${renameTo}", where nothing starts from version ${from + 1}`,
      )
    }
  }
}

/**
 * Versions only grow, so a chain always ends; a circle of names (`a` becomes `b`, later `a` again) still means that
 * one name stands for two things, and which of them an old event is depends on its age.
 */
function refuseCycles(steps: ReadonlyMap<string, Upcaster>): void {
  for (const first of steps.values()) {
    const left = new Set<string>()
    let name = first.eventName
    for (let step: Upcaster | undefined = first; step; step = steps.get(keyOf(name, step.from + 1))) {
      if (step.renameTo === undefined || step.renameTo === name) continue
      left.add(name)
      name = step.renameTo
      if (left.has(name)) throw new UpcastChainError(first.eventName, `the renames return to "${name}"`)
    }
  }
}
