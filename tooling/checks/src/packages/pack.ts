import { execFile } from 'node:child_process'
import { isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import type { WorkspacePackage } from '../workspace.ts'

const run = promisify(execFile)

/** Packs a package as it would be published, from its `dist`; returns the path of the tarball in `folder`. */
export const packPackage = async (pack: WorkspacePackage, folder: string): Promise<string> => {
  const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd: pack.folder })
  const answer = JSON.parse(stdout) as { filename: string } | { filename: string }[]
  const { filename } = Array.isArray(answer) ? (answer[0] ?? { filename: '' }) : answer
  return isAbsolute(filename) ? filename : join(folder, filename)
}
