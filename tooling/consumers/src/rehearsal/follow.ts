// Doing what a page says, to the letter: an empty folder, its install line, its program.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { surroundingsOf } from '@modkit/checks'
import { execute } from '../execute.ts'
import type { Manager } from '../projects.ts'
import type { Documented } from './documented.ts'

/** Installs packages in a new folder, as their page says, and nothing beside them. */
export const installInto = async (folder: string, manager: Manager, packages: readonly string[]): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  if (manager === 'npm') return void (await execute('npm', ['install', ...packages, '--no-audit', '--no-fund'], folder))
  // A workspace file keeps pnpm from looking for one further up; what was published a minute ago is what we are here for.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: []\nminimumReleaseAge: 0\n')
  await execute('pnpm', ['add', ...packages], folder)
}

/** Runs a page's program in a folder that has what the page installs. Throws with what it said when it fails. */
export const runProgram = async (folder: string, { page, program, example }: Documented): Promise<void> => {
  const file = `${page.replace(/\.md$/, '').replaceAll('/', '.')}.ts`
  writeFileSync(join(folder, file), program)
  const surroundings = await surroundingsOf(example.services)
  try {
    await execute(process.execPath, [file], folder, surroundings.env)
  } finally {
    await surroundings.end()
  }
}
