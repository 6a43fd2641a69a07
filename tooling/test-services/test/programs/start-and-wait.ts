// Starts a server of each kind, prints where, and waits to be killed.
import { startPostgres, startRedis } from '../../src/index.ts'

const servers = await Promise.all([startPostgres(), startRedis()])
console.log(JSON.stringify(servers.map(({ port }) => port)))
setInterval(() => {}, 1_000)
