import { KernelError } from './errors.ts'
import type { ModuleNode } from './graph.ts'
import type { AnyOverride, Module, Override } from './module.ts'
import { ProviderNode } from './plan.ts'
import { constant } from './provider.ts'
import { similar } from './similar.ts'
import type { Visibility } from './visibility.ts'

/** Original to fake, as the walk over the modules takes it. */
export function moduleReplacements(overrides: readonly AnyOverride[], problems: KernelError[]): Map<Module, Module> {
  const replacements = new Map<Module, Module>()
  for (const given of overrides) {
    if (given.kind !== 'replacement') continue
    if (replacements.has(given.original))
      problems.push(duplicate(`module "${given.original.name}"`, given.original.name))
    replacements.set(given.original, given.fake)
  }
  return replacements
}

/** Refuses the replacement of a module that is not in the graph: the test that asks for it tests something else. */
export function checkReplacements(
  replacements: ReadonlyMap<Module, Module>,
  replaced: ReadonlySet<Module>,
  problems: KernelError[],
): void {
  for (const original of replacements.keys()) {
    if (replaced.has(original)) continue
    problems.push(
      KernelError.of('OVERRIDE_NOT_FOUND', {
        message: `module "${original.name}" is to be replaced, but no module of the app imports it`,
        fields: { token: original.name },
        hint: 'pass the very module that the app imports: a function that makes modules returns a new one at each call',
      }),
    )
  }
}

/** Puts the overriding builds in place. The owner stays, and with it what the build may depend on. */
export function applyOverrides(
  overrides: readonly AnyOverride[],
  root: ModuleNode,
  visibility: Visibility,
  problems: KernelError[],
): void {
  const seen = new Set<string>()
  for (const given of overrides) {
    if (given.kind !== 'override') continue
    const { id } = given.token
    if (seen.has(id)) problems.push(duplicate(`"${id}"`, id))
    else if (given.token.multi === true) overrideList(given, root, visibility, problems)
    else overrideOne(given, root, visibility, problems)
    seen.add(id)
  }
}

function overrideOne(given: Override, root: ModuleNode, visibility: Visibility, problems: KernelError[]): void {
  const { id } = given.token
  const node = visibility.providers.get(id)
  if (node === undefined) problems.push(notFound(id, visibility))
  else if (visibility.find(root, id) === undefined) problems.push(notVisibleFromRoot(id, node, root))
  else node.provider = given.provider ?? constant(given.token, given.value)
}

/** A multi-token is overridden as a whole: every consumer receives the list that the override gives. */
function overrideList(given: Override, root: ModuleNode, visibility: Visibility, problems: KernelError[]): void {
  const { id } = given.token
  const contributions = visibility.contributions.get(id)
  if (contributions === undefined) problems.push(notFound(id, visibility))
  else if (visibility.findAll(root, id).length === 0) problems.push(notVisibleFromRoot(id, contributions[0]!, root))
  else if (!Array.isArray(given.value)) {
    const reason = `"${id}" is a multi-token: override(TOKEN, list) takes the whole list`
    problems.push(
      KernelError.of('INVALID_MODULE', {
        message: `an override is invalid: ${reason}`,
        fields: { module: root.name, reason },
      }),
    )
  } else {
    for (const { module } of contributions)
      module.providers.splice(0, Infinity, ...module.providers.filter((node) => node.id !== id))
    const node = new ProviderNode(root, constant(given.token, given.value))
    root.providers.push(node)
    visibility.lists.set(id, node)
  }
}

function duplicate(what: string, token: string): KernelError {
  return KernelError.of('OVERRIDE_DUPLICATE', {
    message: `${what} is overridden twice`,
    fields: { token },
    hint: 'keep one of them',
  })
}

function notFound(token: string, visibility: Visibility): KernelError {
  const meant = similar(token, visibility.providers.keys())
  return KernelError.of('OVERRIDE_NOT_FOUND', {
    message: `"${token}" is to be overridden, but no module of the app provides it`,
    fields: { token },
    hint: meant === undefined ? undefined : `did you mean "${meant}"?`,
  })
}

function notVisibleFromRoot(token: string, { module }: ProviderNode, root: ModuleNode): KernelError {
  return KernelError.of('OVERRIDE_NOT_VISIBLE', {
    message: `"${token}" is to be overridden, but the root module "${root.name}" does not see it`,
    fields: { token, module: module.name },
    modules: module.path,
    chain: [token],
    hint: `export it up to the root, or use replaceModule() for module "${module.name}"`,
  })
}
