/**
 * The source of an app of `modules` modules in a chain, each with three providers, an import, an export and a controller, and a
 * bootstrap at its end: what the cost of the wiring checks is measured on.
 */
export const generatedApp = (modules: number): string => {
  const parts = Array.from({ length: modules }, (_, index) => moduleSource(index))
  return `import { bootstrap, controller, defineModule, provide, token } from '@modkit/kernel'
${parts.join('')}
export const app = bootstrap(Module${modules - 1})
export const last = app.then((it) => it.get(Facade${modules - 1}))
`
}

const moduleSource = (n: number): string => {
  const below =
    n > 0 ? { imports: `imports: [Module${n - 1}],`, dep: `, below: Facade${n - 1}` } : { imports: '', dep: '' }
  return `
class Service${n} {
  readonly name: string
  constructor(name: string) { this.name = name }
  only${n}() { return ${n} }
}
const Name${n} = token('m${n}.name').of<string>()
const Own${n} = token('m${n}.service').of<Service${n}>()
const Facade${n} = token('m${n}.facade').of<{ service${n}: Service${n} }>()
const Module${n} = defineModule({
  name: 'm${n}',
  ${below.imports}
  providers: [
    provide(Name${n}, { build: () => 'm${n}' }),
    provide(Own${n}, { deps: { name: Name${n}${below.dep} }, build: ({ name }) => new Service${n}(name) }),
    provide(Facade${n}, { deps: { service: Own${n} }, build: ({ service }) => ({ service${n}: service }) }),
  ],
  controllers: [controller('c', { deps: { service: Own${n} }, build: ({ service }) => ({ service }) })],
  exports: [Facade${n}],
})
`
}
