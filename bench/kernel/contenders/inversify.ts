import type { Contender } from '../contender.ts'
import { classesOf, closedLog, each, parallel, sessionClasses, slowBuild } from '../graph.ts'

const imports = `import 'reflect-metadata'
import { Container, ContainerModule, injectable } from 'inversify'
const whenGone = (instance) => instance.close()`

const injectable = (name: string, ...deps: string[]): string =>
  `Reflect.defineMetadata('design:paramtypes', [${deps.join(', ')}], ${name}); injectable()(${name})`

const moduleOf = (i: number): string => `${classesOf(i)}
${injectable(`A${i}`, ...(i === 0 ? [] : [`C${i - 1}`]))}
${injectable(`B${i}`, `A${i}`)}
${injectable(`C${i}`, `A${i}`, `B${i}`)}
const M${i} = new ContainerModule(({ bind }) => {
  bind(A${i}).toSelf().inSingletonScope().onDeactivation(whenGone)
  bind(B${i}).toSelf().inSingletonScope().onDeactivation(whenGone)
  bind(C${i}).toSelf().inSingletonScope().onDeactivation(whenGone)
})`

const asyncModuleOf = (i: number): string => `${classesOf(i)}
const M${i} = new ContainerModule(({ bind }) => {
  bind(A${i}).toResolvedValue(async (up) => new A${i}(up), [${i === 0 ? '' : `C${i - 1}`}]).inSingletonScope().onDeactivation(whenGone)
  bind(B${i}).toResolvedValue(async (a) => new B${i}(a), [A${i}]).inSingletonScope().onDeactivation(whenGone)
  bind(C${i}).toResolvedValue(async (a, b) => new C${i}(a, b), [A${i}, B${i}]).inSingletonScope().onDeactivation(whenGone)
})`

const running = (n: number, get: 'get' | 'getAsync'): string => `
export const last = (app) => app.${get}(C${n - 1})
export const close = (app) => app.unbindAllAsync()
export const lookups = (app) => ({ cached: () => app.get(C${n - 1}), awaited: () => app.getAsync(C${n - 1}) })
`

const program = (n: number): string => `${imports}
${closedLog}
${each(n, moduleOf)}
export const start = () => {
  const container = new Container()
  container.load(${Array.from({ length: n }, (_, i) => `M${i}`).join(', ')})
  ${each(n, (i) => `container.get(C${i})`)}
  return container
}
${running(n, 'get')}`

export const inversify: Contender = {
  name: 'InversifyJS',
  packages: ['inversify', 'reflect-metadata'],
  sync: program,
  async: (n) => `${imports}
${closedLog}
${each(n, asyncModuleOf)}
export const start = async () => {
  const container = new Container()
  container.load(${Array.from({ length: n }, (_, i) => `M${i}`).join(', ')})
  ${each(n, (i) => `await container.getAsync(C${i})`)}
  return container
}
${running(n, 'getAsync')}`,
  scope: (n) => `${program(n)}
${sessionClasses()}
export const openScope = (app) => async () => {
  const child = new Container({ parent: app })
  child.bind(Request).toConstantValue(request)
  child
    .bind(Session)
    .toDynamicValue((context) => new Session(context.get(Request), app.get(C${n - 1})))
    .inSingletonScope()
    .onDeactivation(whenGone)
  const session = child.get(Session)
  await child.unbindAllAsync()
  return session
}
`,
  parallel: () => `${imports}
${slowBuild}
export const start = async () => {
  const container = new Container()
  const names = Array.from({ length: ${parallel.count} }, (_, i) => 'p' + i)
  for (const [i, name] of names.entries()) container.bind(name).toDynamicValue(() => slow(i)).inSingletonScope()
  await Promise.all(names.map((name) => container.getAsync(name)))
  return container
}
export const close = (app) => app.unbindAllAsync()
`,
  bundle: `import 'reflect-metadata'
import { Container } from 'inversify'
const container = new Container()
container.bind('t').toDynamicValue(() => 1).inSingletonScope()
console.log(container.get('t'))
`,
}
