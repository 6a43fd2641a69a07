import type { Contender } from '../contender.ts'
import { classesOf, closedLog, each, parallel, sessionClasses, slowBuild } from '../graph.ts'

const imports = `import { Context, Effect, Exit, Layer, Scope } from 'effect'
const release = (instance) => Effect.sync(() => instance.close())
const layer = (tag, acquire) => Layer.effect(tag, Effect.acquireRelease(acquire, release))`

const moduleOf = (i: number, isAsync: boolean): string => {
  const make = (text: string) => (isAsync ? `Effect.promise(async () => ${text})` : `Effect.succeed(${text})`)
  const zero = isAsync ? 'Effect.promise(async () => new A0(undefined))' : 'Effect.sync(() => new A0(undefined))'
  const a = i === 0 ? zero : `Effect.flatMap(Effect.service(TC${i - 1}), (up) => ${make(`new A${i}(up)`)})`
  return `${classesOf(i)}
const TA${i} = Context.Service('m${i}.a')
const TB${i} = Context.Service('m${i}.b')
const TC${i} = Context.Service('m${i}.c')
const LA${i} = layer(TA${i}, ${a})
const LB${i} = layer(TB${i}, Effect.flatMap(Effect.service(TA${i}), (a) => ${make(`new B${i}(a)`)}))
const LC${i} = layer(TC${i}, Effect.gen(function* () {
  const a = yield* Effect.service(TA${i})
  const b = yield* Effect.service(TB${i})
  return yield* ${make(`new C${i}(a, b)`)}
}))
const M${i} = LC${i}.pipe(Layer.provide(LB${i}), Layer.provide(LA${i})${i === 0 ? '' : `, Layer.provide(M${i - 1})`})`
}

const open = `
const open = async (root) => {
  const scope = Scope.makeUnsafe()
  return { scope, context: await Effect.runPromise(Layer.buildWithScope(root, scope)) }
}
export const close = (app) => Effect.runPromise(Scope.close(app.scope, Exit.void))`

const program = (n: number, isAsync: boolean): string => `${imports}
${closedLog}
${each(n, (i) => moduleOf(i, isAsync))}
${open}
export const start = () => open(M${n - 1})
export const last = (app) => Context.get(app.context, TC${n - 1})
export const lookups = (app) => ({
  cached: () => Context.get(app.context, TC${n - 1}),
  awaited: () => Effect.runPromise(Effect.provide(Effect.service(TC${n - 1}), app.context)),
})
`

export const effect: Contender = {
  name: 'Effect',
  packages: ['effect'],
  sync: (n) => program(n, false),
  async: (n) => program(n, true),
  scope: (n) => `${program(n, false)}
${sessionClasses()}
const REQUEST = Context.Service('request')
const session = Effect.acquireRelease(
  Effect.gen(function* () {
    return new Session(yield* Effect.service(REQUEST), yield* Effect.service(TC${n - 1}))
  }),
  release,
)
export const openScope = (app) => {
  const run = session.pipe(Effect.scoped, Effect.provideService(REQUEST, request), Effect.provide(app.context))
  return () => Effect.runSync(run)
}
`,
  parallel: () => `${imports}
${slowBuild}
${open}
const layers = Array.from({ length: ${parallel.count} }, (_, i) => Layer.effect(Context.Service('p' + i), Effect.promise(() => slow(i))))
export const start = () => open(Layer.mergeAll(...layers))
`,
  types: (n) => `import { Context, Effect, Layer } from 'effect'
${each(
  n,
  (i) => `
class A${i} { constructor(readonly up: ${i === 0 ? 'undefined' : `C${i - 1}`}) {} }
class B${i} { constructor(readonly a: A${i}) {} }
class C${i} { constructor(readonly a: A${i}, readonly b: B${i}) {} }
class Routes${i} { constructor(readonly c: C${i}) {} }
class TA${i} extends Context.Service<TA${i}, A${i}>()('m${i}.a') {}
class TB${i} extends Context.Service<TB${i}, B${i}>()('m${i}.b') {}
class TC${i} extends Context.Service<TC${i}, C${i}>()('m${i}.c') {}
class TR${i} extends Context.Service<TR${i}, Routes${i}>()('m${i}.routes') {}
const LA${i} = Layer.effect(TA${i}, ${i === 0 ? 'Effect.sync(() => new A0(undefined))' : `Effect.map(Effect.service(TC${i - 1}), (up) => new A${i}(up))`})
const LB${i} = Layer.effect(TB${i}, Effect.map(Effect.service(TA${i}), (a) => new B${i}(a)))
const LC${i} = Layer.effect(TC${i}, Effect.gen(function* () {
  return new C${i}(yield* Effect.service(TA${i}), yield* Effect.service(TB${i}))
}))
const LR${i} = Layer.effect(TR${i}, Effect.map(Effect.service(TC${i}), (c) => new Routes${i}(c)))
const M${i} = LC${i}.pipe(Layer.provide(LB${i}), Layer.provide(LA${i})${i === 0 ? '' : `, Layer.provide(M${i - 1})`})
export const R${i} = LR${i}.pipe(Layer.provide(M${i}))`,
)}
export const app = Effect.runPromise(Effect.provide(Effect.service(TC${n - 1}), M${n - 1}))
`,
  bundle: `import { Context, Effect, Layer } from 'effect'
const T = Context.Service('t')
Effect.runPromise(Effect.provide(Effect.service(T), Layer.effect(T, Effect.sync(() => 1)))).then(console.log)
`,
}
