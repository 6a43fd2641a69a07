// The errors of a bootstrap that fails after the wiring was found valid, and of a close. Loaded only then.
import type { Failure } from './bootstrap.ts'
import { depthFirst } from './depth-first.ts'
import { KernelError, type UnfinishedBuild } from './errors.ts'
import type { Flight } from './flight.ts'
import type { PlannedStep, Step } from './lifecycle.ts'
import { messageOf } from './message-of.ts'
import type { ControllerNode, Plan, ProviderNode } from './plan.ts'

export { rollBack } from './roll-back.ts'

/** The error that a failed bootstrap rejects with. */
export function explainFailure(thrown: unknown, plan: Plan, underWay: readonly Flight[]): KernelError {
  if (thrown instanceof KernelError) return asSeenByController(thrown, plan)
  const { kind, cause, node } = thrown as Failure
  if (kind === 'controller') return controllerError(node as ControllerNode, cause)
  if (kind === 'start') return startError(node as ProviderNode, cause)
  const unfinished = unfinishedBuilds(underWay)
  return kind === 'timeout' ? timedOut(cause as number, unfinished) : aborted(cause, unfinished)
}

/** In dependency order. */
function unfinishedBuilds(underWay: readonly Flight[]): UnfinishedBuild[] {
  const now = performance.now()
  return [...underWay]
    .sort((a, b) => a.node.index - b.node.index)
    .map(({ node, startedAt }) => ({
      module: node.module.name,
      token: node.id,
      elapsedMs: startedAt === undefined ? undefined : Math.round(now - startedAt),
    }))
}

/** The failure of a provider that a controller needs is that controller's failure too. */
function asSeenByController(error: KernelError, plan: Plan): KernelError {
  if (error.code !== 'PROVIDER_BUILD') return error
  const failed = error.path.at(-1)!
  for (const node of plan.controllers) {
    const isGoal = ({ id }: ProviderNode): boolean => id === failed
    const seen = new Set<ProviderNode>()
    for (const need of node.needs) {
      const way = depthFirst(need, ({ needs }) => needs, seen, { isGoal })
      if (way === undefined) continue
      const ids = way.map(({ id }) => id)
      return controllerError(node, error, ids)
    }
  }
  return error
}

function controllerError(node: ControllerNode, cause: unknown, way: readonly string[] = []): KernelError {
  const { module, controller } = node
  return KernelError.of('CONTROLLER_BUILD', {
    message: `controller "${controller.name}" of module "${module.name}" failed: ${messageOf(cause)}`,
    fields: { module: module.name, controller: controller.name },
    modules: module.path,
    chain: [controller.name, ...way],
    cause,
  })
}

function startError({ id, module }: ProviderNode, cause: unknown): KernelError {
  return KernelError.of('PROVIDER_START', {
    message: `start of "${id}" in module "${module.name}" failed: ${messageOf(cause)}`,
    fields: { module: module.name, token: id },
    modules: module.path,
    chain: [id],
    cause,
  })
}

function timedOut(timeoutMs: number, unfinished: readonly UnfinishedBuild[]): KernelError {
  return KernelError.of('BOOTSTRAP_TIMEOUT', {
    message: `bootstrap took longer than ${timeoutMs} ms${named(unfinished)}`,
    fields: { timeoutMs, unfinished },
    hint: 'look at what these builds wait for, or raise timeout',
  })
}

function aborted(reason: unknown, unfinished: readonly UnfinishedBuild[]): KernelError {
  return KernelError.of('BOOTSTRAP_ABORTED', {
    message: `bootstrap was aborted: ${messageOf(reason)}${named(unfinished)}`,
    fields: { unfinished },
    cause: reason,
  })
}

function named(unfinished: readonly UnfinishedBuild[]): string {
  if (unfinished.length === 0) return ''
  const each = unfinished.map(
    ({ module, token, elapsedMs }) =>
      `"${token}" of module "${module}" (${elapsedMs === undefined ? 'waiting for others' : `building for ${elapsedMs} ms`})`,
  )
  return `; unfinished: ${each.join(', ')}`
}

/** The failure of `failed` as `node` sees it, which needs it: the path names everything between the two. */
export function seenFrom(node: ProviderNode, failed: ProviderNode, error: KernelError): KernelError {
  const way = depthFirst(node, ({ needs }) => needs, new Set(), { isGoal: (each) => each === failed }) ?? [node]
  const consumers = way.filter((each) => each !== failed).map(({ id }) => id)
  return error.seenBy(node.module.path, consumers)
}

/** For a step that took longer than it may. */
export function stepTimeout(step: Step, node: ProviderNode, timeoutMs: number): KernelError {
  const { id, module } = node
  return KernelError.of('LIFECYCLE_TIMEOUT', {
    message: `${step} of "${id}" in module "${module.name}" did not finish within ${timeoutMs} ms`,
    fields: { step, module: module.name, token: id, timeoutMs },
    modules: module.path,
    chain: [id],
    hint: `look at context.signal in its ${step}, or raise ${step}Timeout`,
  })
}

/** For a build that outlasted the close. */
export function outlasted({ node: { id: token, module: owner } }: Flight, timeoutMs: number): KernelError {
  const module = owner.name
  return KernelError.of('LIFECYCLE_TIMEOUT', {
    message: `the build of "${token}" in module "${module}" did not finish within ${timeoutMs} ms of closing`,
    fields: { step: 'build', module, token, timeoutMs },
    hint: 'look at context.signal in its build',
  })
}

/** One error for all that went wrong while closing. */
export function closeFailed(
  what: string,
  errors: readonly unknown[],
  left: readonly PlannedStep[] = [],
  reason?: unknown,
): KernelError {
  const aborted = reason !== undefined
  const remaining = left.map(({ step, node }) => `${step} ${node.id}`)
  return KernelError.of('CLOSE_FAILED', {
    message: aborted
      ? `closing ${what} was aborted with ${remaining.length} step(s) to go`
      : `closing ${what} finished with ${errors.length} error(s): ${errors.map(String).join('; ')}`,
    fields: { errors, aborted, remaining },
    hint: aborted ? 'call close() again to go on' : undefined,
    cause: aborted ? reason : new AggregateError(errors),
  })
}
