import type { Contender } from '../contender.ts'
import { classesOf, closedLog, each, parallel, sessionClasses, slowBuild } from '../graph.ts'

const imports = "import { bootstrap, defineModule, provide, scoped, scopeValue, token } from '@modkit/kernel'"

const moduleOf = (i: number, isAsync: boolean): string => {
  const async_ = isAsync ? 'async ' : ''
  const up = i === 0 ? '' : `deps: { up: TC${i - 1} }, `
  return `${classesOf(i)}
const TA${i} = token('m${i}.a').of()
const TB${i} = token('m${i}.b').of()
const TC${i} = token('m${i}.c').of()
const M${i} = defineModule({
  name: 'm${i}',
  imports: [${i === 0 ? '' : `M${i - 1}`}],
  providers: [
    provide(TA${i}, { ${up}build: ${async_}({ up }) => new A${i}(up), cleanup: (a) => a.close() }),
    provide(TB${i}, { deps: { a: TA${i} }, build: ${async_}({ a }) => new B${i}(a), cleanup: (b) => b.close() }),
    provide(TC${i}, { deps: { a: TA${i}, b: TB${i} }, build: ${async_}({ a, b }) => new C${i}(a, b), cleanup: (c) => c.close() }),
  ],
  exports: [TC${i}],
})`
}

const running = (n: number): string => `
export const last = (app) => app.get(TC${n - 1})
export const close = (app) => app.close()
export const lookups = (app) => ({ cached: () => app.peek(TC${n - 1}), awaited: () => app.get(TC${n - 1}) })
`

const program = (n: number, isAsync: boolean): string => `${imports}
${closedLog}
${each(n, (i) => moduleOf(i, isAsync))}
export const start = () => bootstrap(M${n - 1}, { eager: true })
${running(n)}`

/**
 * The same definitions with no library at all: literals, and a `main` that calls each build and clean-up. What is above the
 * straight line here is the price of declaring providers as data, two functions for each; no kernel can start sooner.
 */
export const definitionsAlone: Contender = {
  name: 'definitions alone',
  packages: [],
  sync: (n) => `${closedLog}
const token = (id) => ({ of: () => ({ id }) })
const provide = (token, { deps, build, cleanup }) => ({ token, deps, build, cleanup })
const defineModule = (definition) => definition
${each(n, (i) => moduleOf(i, false))}
export const start = () => {
  const opened = []
  let up
  for (const { providers: [first, second, third] } of [${Array.from({ length: n }, (_, i) => `M${i}`).join(', ')}]) {
    const a = first.build({ up })
    const b = second.build({ a })
    up = third.build({ a, b })
    opened.push(first, a, second, b, third, up)
  }
  return { opened, last: up }
}
export const close = ({ opened }) => {
  for (let i = opened.length - 1; i > 0; i -= 2) opened[i - 1].cleanup(opened[i])
}
`,
}

export const modkit: Contender = {
  name: 'modkit',
  packages: ['@modkit/kernel'],
  sync: (n) => program(n, false),
  async: (n) => program(n, true),
  scope: (n) => `${imports}
${closedLog}
${each(n, (i) => moduleOf(i, false))}
${sessionClasses()}
const REQUEST = token('request').of()
const SESSION = token('session').of()
const root = defineModule({
  name: 'root',
  imports: [M${n - 1}],
  providers: [
    scopeValue(REQUEST),
    scoped(SESSION, {
      deps: { request: REQUEST, last: TC${n - 1} },
      build: ({ request, last }) => new Session(request, last),
      cleanup: (session) => session.close(),
    }),
  ],
})
export const start = () => bootstrap(root, { eager: true })
${running(n)}
export const openScope = (app) => () => {
  const scope = app.scope([[REQUEST, request]])
  const session = scope.get(SESSION)
  scope.close()
  return session
}
`,
  parallel: () => `${imports}
${slowBuild}
const providers = Array.from({ length: ${parallel.count} }, (_, i) => provide(token('p' + i).of(), { build: () => slow(i) }))
const root = defineModule({ name: 'root', providers })
export const start = () => bootstrap(root, { eager: true })
export const close = (app) => app.close()
`,
  types: (n) => `import { bootstrap, controller, defineModule, provide, token } from '@modkit/kernel'
${each(
  n,
  (i) => `
class A${i} { constructor(readonly up: ${i === 0 ? 'undefined' : `C${i - 1}`}) {} }
class B${i} { constructor(readonly a: A${i}) {} }
class C${i} { constructor(readonly a: A${i}, readonly b: B${i}) {} }
class Routes${i} { constructor(readonly c: C${i}) {} }
const TA${i} = token('m${i}.a').of<A${i}>()
const TB${i} = token('m${i}.b').of<B${i}>()
const TC${i} = token('m${i}.c').of<C${i}>()
const M${i} = defineModule({
  name: 'm${i}',
  imports: [${i === 0 ? '' : `M${i - 1}`}],
  providers: [
    provide(TA${i}, { ${i === 0 ? `build: () => new A0(undefined)` : `deps: { up: TC${i - 1} }, build: ({ up }) => new A${i}(up)`} }),
    provide(TB${i}, { deps: { a: TA${i} }, build: ({ a }) => new B${i}(a) }),
    provide(TC${i}, { deps: { a: TA${i}, b: TB${i} }, build: ({ a, b }) => new C${i}(a, b) }),
  ],
  controllers: [controller('routes', { deps: { c: TC${i} }, build: ({ c }) => new Routes${i}(c) })],
  exports: [TC${i}],
})`,
)}
export const app = bootstrap(M${n - 1}).then((app) => app.get(TC${n - 1}))
`,
  bundle: `${imports}
const T = token('t').of()
const root = defineModule({ name: 'root', providers: [provide(T, { build: () => 1 })] })
bootstrap(root).then((app) => app.get(T)).then(console.log)
void [scoped, scopeValue]
`,
}
