import type { Contender } from '../contender.ts'
import { classesOf, closedLog, each, sessionClasses } from '../graph.ts'

const imports = "import { asFunction, asValue, createContainer } from 'awilix'"

const moduleOf = (i: number): string => `${classesOf(i)}
const module${i} = (container) => container.register({
  a${i}: asFunction((${i === 0 ? '' : `{ c${i - 1} }`}) => new A${i}(${i === 0 ? '' : `c${i - 1}`})).singleton().disposer((a) => a.close()),
  b${i}: asFunction(({ a${i} }) => new B${i}(a${i})).singleton().disposer((b) => b.close()),
  c${i}: asFunction(({ a${i}, b${i} }) => new C${i}(a${i}, b${i})).singleton().disposer((c) => c.close()),
})`

const program = (n: number): string => `${imports}
${closedLog}
${each(n, moduleOf)}
export const start = () => {
  const container = createContainer({ strict: true })
  ${each(n, (i) => `module${i}(container)`)}
  ${each(n, (i) => `container.resolve('c${i}')`)}
  return container
}
export const last = (app) => app.resolve('c${n - 1}')
export const close = (app) => app.dispose()
export const lookups = (app) => ({ cached: () => app.resolve('c${n - 1}') })
`

export const awilix: Contender = {
  name: 'Awilix',
  packages: ['awilix'],
  sync: program,
  scope: (n) => `${program(n)}
${sessionClasses()}
export const openScope = (app) => {
  app.register({
    session: asFunction(({ request, c${n - 1} }) => new Session(request, c${n - 1})).scoped().disposer((session) => session.close()),
  })
  return async () => {
    const scope = app.createScope()
    scope.register({ request: asValue(request) })
    const session = scope.resolve('session')
    await scope.dispose()
    return session
  }
}
`,
  bundle: `import { asFunction, createContainer } from 'awilix/browser'
const container = createContainer()
container.register({ t: asFunction(() => 1).singleton() })
console.log(container.resolve('t'))
`,
}
