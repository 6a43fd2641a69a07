import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Contender } from './contender.ts'

const folder = new URL('.generated/', import.meta.url)

export type Variant = 'sync' | 'async' | 'scope' | 'parallel'

/** Removes the programs of earlier runs. */
export const cleanGenerated = (): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

/** Writes a program and returns its path; `undefined` when the contender has no such variant. */
export const generate = (contender: Contender, variant: Variant, n: number): string | undefined => {
  const text = contender[variant]?.(n)
  return text === undefined ? undefined : writeProgram(`${slug(contender.name)}-${variant}-${n}.mjs`, text)
}

/** Writes a file into the folder of generated programs and returns its path. */
export const writeProgram = (name: string, text: string): string => {
  const file = fileURLToPath(new URL(name, folder))
  writeFileSync(file, text)
  return file
}

export const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
