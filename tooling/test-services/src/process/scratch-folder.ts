import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const prefix = 'modkit-test-'

/** A new folder for a server's data, readable by the user that the server runs as. */
export const scratchFolder = async (purpose: string): Promise<string> => {
  const folder = await mkdtemp(join(await realpath(tmpdir()), `${prefix}${purpose}-`))
  await chmod(folder, 0o755)
  return folder
}

/** Removes a folder that `scratchFolder` made; refuses any other. */
export const removeScratchFolder = async (folder: string): Promise<void> => {
  if (!basename(folder).startsWith(prefix)) throw new Error(`not a folder of the test servers: folder="${folder}"`)
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
