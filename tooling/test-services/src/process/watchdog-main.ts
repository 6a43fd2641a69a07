// The watchdog's program. Standard input carries the list of servers, a line for each change; its end means that the owner is gone.
import { createInterface } from 'node:readline'
import { endTree } from './process-tree.ts'
import { removeScratchFolder } from './scratch-folder.ts'
import type { Watched } from './watchdog.ts'

// A terminal's Ctrl-C is for the owner.
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => {})

let servers: Watched[] = []
for await (const line of createInterface({ input: process.stdin })) servers = JSON.parse(line)

await Promise.all(
  servers.map(async ({ pid, signal, folder }) => {
    await endTree(pid, signal)
    await removeScratchFolder(folder)
  }),
)
