import type { Workspace } from '../workspace.ts'
import { type ConfigKey, readConfigKeys } from './config-keys.ts'
import { type ErrorClass, readErrors } from './errors.ts'
import { readSources } from './sources.ts'
import { readTokens, type TokenDeclaration } from './tokens.ts'

/** What the published sources declare. */
export interface Facts {
  readonly tokens: readonly TokenDeclaration[]
  readonly errors: readonly ErrorClass[]
  readonly keys: readonly ConfigKey[]
}

const known = new WeakMap<Workspace, Facts>()

/** Reads the sources of a workspace, once. */
export const readFacts = (workspace: Workspace): Facts => {
  const facts = known.get(workspace) ?? read(workspace)
  known.set(workspace, facts)
  return facts
}

const read = (workspace: Workspace): Facts => {
  const sources = readSources(workspace)
  return { tokens: readTokens(sources), errors: readErrors(sources), keys: readConfigKeys(sources) }
}
