import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeShop } from './shop-cases.ts'

describeShop('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hello-orders-'))
  return { url: join(folder, 'orders.db'), drop: async () => rmSync(folder, { recursive: true, force: true }) }
})
