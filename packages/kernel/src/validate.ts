// The steps before the first build, in order. All that is wrong is found before anything is said of it.
import { isModule, type ModuleNode, orderModules } from './graph.ts'
import type { AnyOverride, CheckContext, Module } from './module.ts'
import type { Overrides } from './overrides.ts'
import { Plan } from './plan.ts'
import { explained, type Refusal } from './refusal.ts'
import { resolveVisibility } from './visibility.ts'

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

// A plan follows from definitions that cannot change, and nothing in it belongs to one app: the next bootstrap of the same
// root begins with the plan of the one before.
const plans = new WeakMap<Module, Plan>()

/** The plan of an app; rejects with what is wrong with it. */
export async function validPlan(root: Module, given: readonly AnyOverride[] = []): Promise<Plan> {
  const refusals: Refusal[] = []
  const overrides = given.length === 0 ? undefined : new (await import('./overrides.ts')).Overrides(given, refusals)
  const known = overrides === undefined ? plans.get(root) : undefined
  const plan = known?.isFixed() === true ? known : planApp(root, refusals, overrides)
  if (refusals.length === 0) runChecks(plan!.modules, overrides, refusals)
  if (refusals.length > 0) throw await explained(refusals, plan?.visibility)
  if (overrides === undefined) plans.set(root, plan!)
  return plan!
}

/** The plan of an app, as far as one can be made. It holds only when nothing is refused. */
export function planApp(root: Module, refusals: Refusal[], overrides?: Overrides): Plan | undefined {
  if (!isModule(root)) {
    refusals.push({ code: 'ROOT_MODULE_MISSING', fields: {} })
    return undefined
  }
  const modules = orderModules(root, overrides, refusals)
  if (refusals.length > 0) return undefined
  const visibility = resolveVisibility(modules, refusals)
  overrides?.apply(modules[modules.length - 1]!, visibility)
  return new Plan(modules, visibility, refusals)
}

/** Every module's own check: what is missing or malformed anywhere in the app is reported together. */
function runChecks(modules: readonly ModuleNode[], overrides: Overrides | undefined, refusals: Refusal[]): void {
  for (const module of modules) {
    const { definition } = module
    if (definition.check === undefined) continue
    const isOverridden: CheckContext['isOverridden'] = (token) => overrides?.isOverridden(token) === true
    for (const { code, message, key = '', hint } of definition.check({ isOverridden })) {
      const fields = { module: module.name, key, reason: message }
      refusals.push({ code, fields, module, subject: [message, hint] } as Refusal)
    }
  }
}
