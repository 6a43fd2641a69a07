import type { ModuleNode } from './graph.ts'
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
  const infos = new Map<string, { id: string; owners: string[]; exporters: string[]; importers: string[] }>()
  const note = (id: string, role: 'owners' | 'exporters' | 'importers', { name }: ModuleNode): void => {
    let info = infos.get(id)
    if (info === undefined) infos.set(id, (info = { id, owners: [], exporters: [], importers: [] }))
    if (!info[role].includes(name)) info[role].push(name)
  }
  for (const module of modules) for (const { id } of module.providers) note(id, 'owners', module)
  for (const module of modules) for (const id of module.exports) note(id, 'exporters', module)
  for (const consumer of [...modules.flatMap((module) => module.providers), ...controllers]) {
    for (const { id, module } of [...consumer.targets, ...(consumer.special ?? []).flatMap(({ target }) => target)]) {
      if (module !== consumer.module) note(id, 'importers', consumer.module)
    }
  }
  return [...infos.values()]
}
