// The steps before the first build, in order. All that is wrong is found before anything is said of it.
import { isModule, type ModuleNode, orderModules } from './graph.ts'
import type { AnyOverride, Module } from './module.ts'
import type { Overrides } from './overrides.ts'
import { type Plan, planProviders } from './plan.ts'
import { explained, type Refusal } from './refusal.ts'
import { resolveVisibility, type Visibility } from './visibility.ts'

/** What `validate` takes besides the root. */
export interface ValidateOptions {
  readonly overrides?: readonly AnyOverride[]
}

/**
 * Checks the wiring of an app and the configuration of its modules without building anything: for a unit test.
 *
 * @throws KernelError the first problem, with all of them in `problems`
 */
export async function validate(root: Module, options: ValidateOptions = {}): Promise<void> {
  await validPlan(root, options.overrides)
}

/** The plan of an app; rejects with what is wrong with it. */
export async function validPlan(root: Module, given: readonly AnyOverride[] = []): Promise<Plan> {
  const refusals: Refusal[] = []
  const overrides = given.length === 0 ? undefined : new (await import('./overrides.ts')).Overrides(given, refusals)
  const { plan, visibility } = planApp(root, refusals, overrides)
  if (plan === undefined) throw await explained(refusals, visibility)
  return plan
}

/** The plan of an app, unless something is refused. */
export function planApp(
  root: Module,
  refusals: Refusal[],
  overrides: Overrides | undefined,
): { readonly plan?: Plan; readonly visibility?: Visibility } {
  if (!isModule(root)) {
    refusals.push({ code: 'ROOT_MODULE_MISSING', fields: {} })
    return {}
  }
  const replaced = new Set<Module>()
  const modules = orderModules(root, overrides?.replacements, replaced, refusals)
  if (refusals.length > 0) return {}
  overrides?.checkReplaced(replaced)
  const rootNode = modules[modules.length - 1]!
  const visibility = resolveVisibility(modules, refusals)
  overrides?.apply(rootNode, visibility)
  const planned = planProviders(modules, visibility, refusals)
  if (refusals.length === 0) runChecks(modules, overrides, refusals)
  return refusals.length > 0
    ? { visibility }
    : { plan: { root: rootNode, modules, visibility, ...planned }, visibility }
}

/** Every module's own check: what is missing or malformed anywhere in the app is reported together. */
function runChecks(modules: readonly ModuleNode[], overrides: Overrides | undefined, refusals: Refusal[]): void {
  for (const module of modules) {
    const problems =
      module.definition.check?.({ isOverridden: (token) => overrides?.isOverridden(token) === true }) ?? []
    for (const { code, message, key = '', hint } of problems) {
      const { name } = module
      refusals.push({
        code,
        fields: { module: name, key, reason: message },
        module,
        subject: [message, hint],
      } as Refusal)
    }
  }
}
