import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkspace } from '@modkit/checks'
import { diagrams } from './diagrams.ts'
import { draw } from './draw.ts'

const folder = join(readWorkspace().root, 'docs/diagrams')

/** Writes every picture; returns their paths. */
export const writeDiagrams = async (): Promise<string[]> => {
  mkdirSync(folder, { recursive: true })
  const written = Object.entries(diagrams()).map(async ([name, dot]) => {
    writeFileSync(join(folder, `${name}.svg`), await draw(dot))
    return `docs/diagrams/${name}.svg`
  })
  return Promise.all(written)
}

/** The picture as it is committed, and as it should be. */
export const compareDiagram = async (name: string): Promise<{ committed: string; current: string }> => {
  const file = join(folder, `${name}.svg`)
  return { committed: existsSync(file) ? readFileSync(file, 'utf8') : '', current: await draw(diagrams()[name] ?? '') }
}
