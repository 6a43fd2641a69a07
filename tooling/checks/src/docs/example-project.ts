// The examples of all pages as one TypeScript project, in which every package of the workspace, and whatever one of them
// has installed, can be imported.
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Workspace } from '../workspace.ts'
import type { Example } from './examples.ts'

export interface ExampleFile {
  readonly example: Example
  /** Absolute. */
  readonly file: string
  /** The line of the page on which a line of the file stands, both counted from 1. */
  readonly lineOnPage: (line: number) => number
}

/** Writes the project into `folder`, which is emptied first. */
export const writeExamples = (workspace: Workspace, folder: string, examples: readonly Example[]): ExampleFile[] => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  linkPackages(workspace, join(folder, 'node_modules'))
  return examples.map((example, index) => {
    const name = example.page.replace(/\.md$/, '').replaceAll('/', '.')
    const file = join(folder, `${name}.${String(index).padStart(3, '0')}.ts`)
    // `export {}` makes a module of a program without imports.
    writeFileSync(file, `${example.segments.map(({ code }) => code).join('\n')}\nexport {}\n`)
    return { example, file, lineOnPage: lineMap(example) }
  })
}

const lineMap = ({ segments }: Example) => {
  const lines = segments.flatMap(({ line, code }) => code.split('\n').map((_, index) => line + 1 + index))
  return (line: number): number => lines[line - 1] ?? segments.at(-1)?.line ?? 1
}

const linkPackages = (workspace: Workspace, target: string): void => {
  const link = (name: string, folder: string) => {
    const path = join(target, name)
    if (existsSync(path)) return
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(folder, path, 'junction')
  }
  for (const { name, folder } of workspace.packages) link(name, folder)
  for (const { folder } of [...workspace.packages, { folder: workspace.root }]) {
    for (const name of installed(join(folder, 'node_modules')))
      link(name, realpathSync(join(folder, 'node_modules', name)))
  }
}

const installed = (modules: string): string[] => {
  if (!existsSync(modules)) return []
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'))
  return names.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((rest) => `${name}/${rest}`) : [name],
  )
}
