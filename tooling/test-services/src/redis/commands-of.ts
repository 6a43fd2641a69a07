/**
 * What a server of one's own was asked while `run` ran: calls by command in lower case, those inside of scripts too,
 * without what clients send by themselves and what it takes to count.
 */
export const redisCommandsOf = async (
  { client }: { readonly client: { sendCommand(args: string[]): Promise<unknown> } },
  run: () => Promise<unknown>,
): Promise<Record<string, number>> => {
  await client.sendCommand(['CONFIG', 'RESETSTAT'])
  await run()
  const info = String(await client.sendCommand(['INFO', 'commandstats']))
  const counts = [...info.matchAll(/cmdstat_(\S+?):calls=(\d+)/g)].map(
    ([, name, calls]) => [name!, Number(calls)] as const,
  )
  return Object.fromEntries(counts.filter(([name]) => !/^(ping|info|config|client|hello|select)/.test(name)))
}
