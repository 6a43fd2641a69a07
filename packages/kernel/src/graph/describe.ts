import type { App, AppInternals } from '../app.ts'
import type { Container } from '../container.ts'
import type { KernelError } from '../errors.ts'
import { explain } from '../explain.ts'
import type { Module } from '../module.ts'
import type { Consumer, Plan, ProviderNode } from '../plan.ts'
import type { ProviderMode } from '../provider.ts'
import type { Refusal } from '../refusal.ts'
import type { BuildTiming } from '../report.ts'
import { planApp } from '../validate.ts'

/** What a graph is taken from: an app, a module that would be its root, or the error of a failed bootstrap. */
export type GraphSource = App<never> | Module | KernelError

/** What to include besides the modules. */
export interface GraphOptions {
  /** Providers and controllers with their dependencies. */
  readonly providers?: boolean
  /** For each provider whether it is built; of an app or a failed bootstrap. */
  readonly state?: boolean
  /** For each provider when it was built; of an app with `bootstrap(root, { report: true })`. */
  readonly timings?: boolean
}

/** A dependency of a provider or controller. */
export interface GraphDependency {
  readonly key: string
  readonly token: string
  /** `lazy` dependencies count neither for cycles nor for the order; `many` is one contribution to a multi-token. */
  readonly kind: 'plain' | 'lazy' | 'many'
}

export interface GraphModule {
  readonly name: string
  readonly imports: readonly string[]
  readonly exports: readonly string[]
}

export interface GraphProvider {
  readonly module: string
  readonly token: string
  readonly mode: ProviderMode
  /** Position in dependency order: everything it needs has a smaller one. */
  readonly rank: number
  readonly deps: readonly GraphDependency[]
  readonly state?: 'idle' | 'building' | 'built'
  readonly timing?: Pick<BuildTiming, 'queuedAt' | 'startedAt' | 'finishedAt'>
}

export interface GraphController {
  readonly module: string
  readonly name: string
  readonly deps: readonly GraphDependency[]
}

/** A graph as plain data: sorted by name, so that two runs of one app give the same text. */
export interface Graph {
  readonly root: string
  readonly modules: readonly GraphModule[]
  readonly providers?: readonly GraphProvider[]
  readonly controllers?: readonly GraphController[]
}

/**
 * The graph of an app, a root module or a failed bootstrap.
 *
 * @throws KernelError for a module whose wiring is not valid
 * @throws TypeError for an error that carries no graph: the wiring itself was refused
 */
export function describeGraph(source: GraphSource, options: GraphOptions = {}): Graph {
  const { plan, container, recorder } = internalsOf(source)
  const modules = plan.modules
    .map(({ name, imports, exports }) => ({
      name,
      imports: imports.map((node) => node.name).sort(),
      exports: [...exports].sort(),
    }))
    .sort(by(({ name }) => name))
  if (options.providers !== true) return { root: plan.root.name, modules }
  const providers = plan.providers
    .map((node): GraphProvider => {
      const timing = options.timings === true ? recorder?.timingOf(node) : undefined
      return {
        module: node.module.name,
        token: node.id,
        mode: node.provider.mode,
        rank: node.index,
        deps: dependencies(node),
        ...(options.state === true && container !== undefined ? { state: stateOf(node, container) } : {}),
        ...(timing === undefined ? {} : { timing: times(timing) }),
      }
    })
    .sort(by(({ token, module }) => `${token}\n${module}`))
  const controllers = plan.controllers
    .map((node) => ({ module: node.module.name, name: node.controller.name, deps: dependencies(node) }))
    .sort(by(({ module, name }) => `${module}\n${name}`))
  return { root: plan.root.name, modules, providers, controllers }
}

function internalsOf(source: GraphSource): { plan: Plan } & Partial<AppInternals> {
  if ('imports' in source) {
    const refusals: Refusal[] = []
    const plan = planApp(source, refusals)
    if (plan === undefined || refusals.length > 0) throw explain(refusals, plan?.visibility)
    return { plan }
  }
  const internals = source['~internals'] as AppInternals | undefined
  if (internals === undefined)
    throw new TypeError('this error carries no graph: the wiring was refused before there was one')
  return internals
}

function stateOf(node: ProviderNode, container: Container): 'idle' | 'building' | 'built' {
  if (container.isBuilt(node)) return 'built'
  return container.underWay().some((flight) => flight.node === node) ? 'building' : 'idle'
}

function dependencies(consumer: Consumer): GraphDependency[] {
  const plain = consumer.keys.map((key, i) => ({ key, token: consumer.targets[i]!.id, kind: 'plain' as const }))
  const special = (consumer.special ?? []).flatMap(({ key, kind, target }) =>
    [...new Set([target].flat().map(({ id }: ProviderNode) => id))].map((token) => ({ key, token, kind })),
  )
  return [...plain, ...special].sort(by(({ key, token }) => `${key}\n${token}`))
}

function times({
  queuedAt,
  startedAt,
  finishedAt,
}: BuildTiming): Pick<BuildTiming, 'queuedAt' | 'startedAt' | 'finishedAt'> {
  return { queuedAt, startedAt, finishedAt }
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}
