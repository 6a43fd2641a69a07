import type { Contender } from '../contender.ts'
import { classesOf, closedLog, each, sessionClasses } from '../graph.ts'

const imports = `import 'reflect-metadata'
import { container as root, injectable, Lifecycle } from 'tsyringe'
const singleton = { lifecycle: Lifecycle.Singleton }`

const injectable = (name: string, ...deps: string[]): string =>
  `Reflect.defineMetadata('design:paramtypes', [${deps.join(', ')}], ${name}); injectable()(${name})`

const moduleOf = (i: number): string => `${classesOf(i, 'dispose')}
${injectable(`A${i}`, ...(i === 0 ? [] : [`C${i - 1}`]))}
${injectable(`B${i}`, `A${i}`)}
${injectable(`C${i}`, `A${i}`, `B${i}`)}
const module${i} = (container) => {
  container.register(A${i}, A${i}, singleton)
  container.register(B${i}, B${i}, singleton)
  container.register(C${i}, C${i}, singleton)
}`

const program = (n: number): string => `${imports}
${closedLog}
${each(n, moduleOf)}
export const start = () => {
  const container = root.createChildContainer()
  ${each(n, (i) => `module${i}(container)`)}
  ${each(n, (i) => `container.resolve(C${i})`)}
  return container
}
export const last = (app) => app.resolve(C${n - 1})
export const close = (app) => app.dispose()
export const lookups = (app) => ({ cached: () => app.resolve(C${n - 1}) })
`

export const tsyringe: Contender = {
  name: 'tsyringe',
  packages: ['tsyringe', 'reflect-metadata'],
  sync: program,
  scope: (n) => `${program(n)}
${sessionClasses('dispose')}
${injectable('Session', 'Request', `C${n - 1}`)}
export const openScope = (app) => {
  app.register(Session, Session, { lifecycle: Lifecycle.ContainerScoped })
  return async () => {
    const child = app.createChildContainer()
    child.registerInstance(Request, request)
    const session = child.resolve(Session)
    await child.dispose()
    return session
  }
}
`,
  bundle: `import 'reflect-metadata'
import { container } from 'tsyringe'
container.register('t', { useFactory: () => 1 })
console.log(container.resolve('t'))
`,
}
