import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkspace } from '@modkit/checks'

/**
 * Says in each manifest where its sources are, as the provenance of a published package must prove. Only the release knows: a fork
 * publishes from elsewhere. `repository` is `owner/name` on the host of `server`.
 */
export const setRepository = (root: string, server: string, repository: string): void => {
  for (const { folder, path, published } of readWorkspace(root).packages) {
    if (!published) continue
    const file = join(folder, 'package.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    const { name, version, description, ...rest } = manifest
    const where = { type: 'git', url: `git+${server}/${repository}.git`, directory: path }
    writeFileSync(file, `${JSON.stringify({ name, version, description, repository: where, ...rest }, null, 2)}\n`)
  }
}
