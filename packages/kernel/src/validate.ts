// The steps before the first build, in order. All that is wrong is found; the first of it is thrown.
import { KernelError, type Problem } from './errors.ts'
import { isModule, type ModuleNode, orderModules } from './graph.ts'
import type { AnyOverride, CheckContext, Module } from './module.ts'
import { applyOverrides, checkReplacements, moduleReplacements } from './overrides.ts'
import { type Plan, planProviders } from './plan.ts'
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
export function validate(root: Module, options: ValidateOptions = {}): void {
  planApp(root, options.overrides ?? [])
}

/** The validated plan of an app. */
export function planApp(root: Module, overrides: readonly AnyOverride[]): Plan {
  if (!isModule(root)) {
    throw KernelError.of('ROOT_MODULE_MISSING', {
      message: 'there is no root module',
      fields: {},
      hint: 'pass what defineModule() returned',
    })
  }
  const problems: KernelError[] = []
  const replacements = moduleReplacements(overrides, problems)
  const replaced = new Set<Module>()
  const modules = orderModules(root, replacements, replaced, problems)
  throwFirst(problems)
  checkReplacements(replacements, replaced, problems)
  const rootNode = modules[modules.length - 1]!
  const visibility = resolveVisibility(modules, problems)
  if (overrides.length > 0) applyOverrides(overrides, rootNode, visibility, problems)
  const planned = planProviders(modules, visibility, problems)
  throwFirst(problems)
  runChecks(modules, overrides, problems)
  return { root: rootNode, modules, visibility, ...planned }
}

function throwFirst(problems: readonly KernelError[]): void {
  const first = problems[0]
  if (first === undefined) return
  first.problems = problems
  throw first
}

/** Every module's own check. Whatever is missing or malformed anywhere in the app goes into one error. */
function runChecks(modules: readonly ModuleNode[], overrides: readonly AnyOverride[], problems: KernelError[]): void {
  let context: CheckContext | undefined
  for (const module of modules) {
    const { check } = module.definition
    if (check === undefined) continue
    context ??= checkContext(overrides)
    for (const problem of check(context)) problems.push(toError(module, problem))
  }
  if (problems.length === 0) return
  const { module = '', key = '' } = problems[0] as { module?: string; key?: string }
  const error = KernelError.of('CONFIG_INVALID', {
    message: `the configuration is incomplete or malformed:${problems.map((problem) => `\n  - ${problem.message}`).join('')}`,
    fields: { module, key },
  })
  error.problems = problems
  throw error
}

function checkContext(overrides: readonly AnyOverride[]): CheckContext {
  const overridden = new Set<string>()
  for (const given of overrides) if (given.kind === 'override') overridden.add(given.token.id)
  return { isOverridden: (token) => overridden.has(token.id) }
}

function toError({ name: module, path: modules }: ModuleNode, { code, message, key = '', hint }: Problem): KernelError {
  return code === 'CONFIG_SPEC'
    ? KernelError.of(code, { message, fields: { module, reason: message }, modules, hint })
    : KernelError.of(code, { message, fields: { module, key }, modules, hint })
}
