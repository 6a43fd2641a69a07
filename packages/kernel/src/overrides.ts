import type { ModuleNode } from './graph.ts'
import type { AnyOverride, Module, Override } from './module.ts'
import { value as constant } from './provider.ts'
import type { Refusal } from './refusal.ts'
import type { AnyToken } from './token.ts'
import type { Visibility } from './visibility.ts'

/** The overrides of one app. Loaded only for apps that have some. */
export class Overrides {
  /** Original to fake. */
  readonly #replacements = new Map<Module, Module>()
  readonly #replaced = new Set<Module>()
  readonly #given: readonly AnyOverride[]
  readonly #refusals: Refusal[]

  constructor(given: readonly AnyOverride[], refusals: Refusal[]) {
    this.#given = given
    this.#refusals = refusals
    for (const each of given) {
      if (each.kind !== 'replacement') continue
      const { name } = each.original
      if (this.#replacements.has(each.original))
        refusals.push({ code: 'OVERRIDE_DUPLICATE', fields: { token: name }, subject: 'module' })
      this.#replacements.set(each.original, each.fake)
    }
  }

  isOverridden(token: AnyToken): boolean {
    return this.#given.some((each) => each.kind === 'override' && each.token.id === token.id)
  }

  /** What stands for `original` in this app; noted, because one that is never asked for is a mistake. */
  replacementOf(original: Module): Module | undefined {
    const fake = this.#replacements.get(original)
    if (fake !== undefined) this.#replaced.add(original)
    return fake
  }

  /** Puts the overriding builds in place. The owner stays, and with it what the build may depend on. */
  apply(root: ModuleNode, visibility: Visibility): void {
    for (const original of this.#replacements.keys()) {
      if (this.#replaced.has(original)) continue
      // Not in the graph: the test that replaces it tests something else.
      this.#refusals.push({ code: 'OVERRIDE_NOT_FOUND', fields: { token: original.name }, subject: 'module' })
    }
    const seen = new Set<string>()
    for (const each of this.#given) {
      if (each.kind !== 'override') continue
      const { id } = each.token
      if (seen.has(id)) this.#refusals.push({ code: 'OVERRIDE_DUPLICATE', fields: { token: id } })
      else this.#apply(each, root, visibility)
      seen.add(id)
    }
  }

  #apply({ token, provider, value }: Override, root: ModuleNode, visibility: Visibility): void {
    const { id } = token
    const isMulti = token.multi === true
    const owner = isMulti ? visibility.contributions.get(id)?.[0] : visibility.providers.get(id)
    const isVisible = isMulti ? visibility.findAll(root, id).length > 0 : visibility.find(root, id) !== undefined
    if (owner === undefined) this.#refusals.push({ code: 'OVERRIDE_NOT_FOUND', fields: { token: id } })
    else if (!isVisible) {
      const { module } = owner
      this.#refusals.push({
        code: 'OVERRIDE_NOT_VISIBLE',
        fields: { token: id, module: module.name },
        module,
        chain: [id],
        subject: root,
      })
    } else if (!isMulti) owner.override(provider ?? constant(token, value))
    else if (Array.isArray(value)) visibility.overrideAll(id, constant(token, value), root)
    else
      this.#refusals.push({
        code: 'INVALID_MODULE',
        fields: { module: root.name, reason: 'override' },
        module: root,
        chain: [id],
      })
  }
}
