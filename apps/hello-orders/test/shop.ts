import { AppProcess } from '@modkit/app-tests'
import { ShopClient } from './shop-client.ts'

type Env = Readonly<Record<string, string>>

const program = (name: 'main' | 'migrate' | 'start'): URL => new URL(`../src/${name}.ts`, import.meta.url)

/** Waits of the app that a test cannot sit out. */
const QUICK: Env = { ORDERS_OUTBOX_LEASE: '1s', ORDERS_OVERDUE_INTERVAL: '100ms' }

/** Runs a command of the app to its end. */
export async function migrate(databaseUrl: string): Promise<void> {
  await using command = new AppProcess(program('migrate'), { env: { DATABASE_URL: databaseUrl } })
  const [code] = await command.exit
  if (code !== 0) throw new Error(`migrate ended with ${code}: ${JSON.stringify(command.log)} ${command.stderr}`)
}

/** A process of the app that serves. */
export class Shop extends AppProcess {
  constructor(databaseUrl: string, env: Env = {}, command: 'main' | 'start' = 'main') {
    super(program(command), { env: { DATABASE_URL: databaseUrl, ...QUICK, ...env } })
  }

  async client(): Promise<ShopClient> {
    return new ShopClient(await this.url())
  }
}
