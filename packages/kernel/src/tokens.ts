import type { Plan } from './plan.ts'

/** What an app knows of one token. */
export interface TokenInfo {
  readonly id: string
  /** The modules that provide it: one, or for a multi-token all that contribute. */
  readonly owners: readonly string[]
  readonly exporters: readonly string[]
  /** The modules with a provider or controller that depends on it from outside, by way of an import. */
  readonly importers: readonly string[]
}

/** The registry of an app, read off its plan. */
export function describeTokens({ modules, controllers }: Plan): TokenInfo[] {
  const infos = new Map<string, { owners: Set<string>; exporters: Set<string>; importers: Set<string> }>()
  for (const module of modules) {
    for (const { id } of module.providers) {
      const info = infos.get(id)
      if (info === undefined)
        infos.set(id, { owners: new Set([module.name]), exporters: new Set(), importers: new Set() })
      else info.owners.add(module.name)
    }
  }
  for (const module of modules) for (const id of module.exports) infos.get(id)?.exporters.add(module.name)
  for (const consumer of [...modules.flatMap((module) => module.providers), ...controllers]) {
    const depended = [...consumer.targets, ...(consumer.special ?? []).flatMap(({ target }) => target)]
    for (const { id, module } of depended)
      if (module !== consumer.module) infos.get(id)!.importers.add(consumer.module.name)
  }
  return [...infos].map(([id, { owners, exporters, importers }]) => ({
    id,
    owners: [...owners],
    exporters: [...exporters],
    importers: [...importers],
  }))
}
