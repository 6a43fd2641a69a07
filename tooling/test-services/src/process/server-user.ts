// Postgres refuses to run as root. In a container everything is root, so the server runs as somebody with fewer rights.
import { execFileSync } from 'node:child_process'
import { chown, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Ids for `spawn`; empty when this process is not root and the server runs as the same user. */
export interface ServerUser {
  readonly uid?: number
  readonly gid?: number
}

const idOf = (user: string): Required<ServerUser> | undefined => {
  try {
    const read = (flag: string) =>
      Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: read('-u'), gid: read('-g') }
  } catch {
    return undefined
  }
}

/** Who a server runs as: this user, or for root `postgres` or `nobody`, whichever the system knows first. */
export const serverUser = (): ServerUser => {
  if (process.getuid?.() !== 0) return {}
  const user = idOf('postgres') ?? idOf('nobody')
  if (!user)
    throw new Error('running as root, and the system has neither a user "postgres" nor "nobody" to run a server as')
  return user
}

/** Hands `folder` and what is in it (one level) to `user`. */
export const handOver = async (folder: string, user: ServerUser): Promise<void> => {
  const { uid, gid } = user
  if (uid === undefined || gid === undefined) return
  await chown(folder, uid, gid)
  for (const name of await readdir(folder)) await chown(join(folder, name), uid, gid)
}
