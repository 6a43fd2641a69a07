import type { Contender } from '../contender.ts'
import { classesOf, closedLog, each, parallel, sessionClasses, slowBuild } from '../graph.ts'

const imports = `import 'reflect-metadata'
import { Injectable, Module, Scope } from '@nestjs/common'
import { ContextIdFactory, NestFactory } from '@nestjs/core'
const open = (root) => NestFactory.createApplicationContext(root, { logger: false, abortOnError: false })`

/** What the compiler makes of \`@Injectable() class X { constructor(a: A) {} }\`. */
const injectable = (name: string, ...deps: string[]): string =>
  `Reflect.defineMetadata('design:paramtypes', [${deps.join(', ')}], ${name}); Injectable()(${name})`

const moduleOf = (i: number): string => `${classesOf(i, 'onModuleDestroy')}
${injectable(`A${i}`, ...(i === 0 ? [] : [`C${i - 1}`]))}
${injectable(`B${i}`, `A${i}`)}
${injectable(`C${i}`, `A${i}`, `B${i}`)}
class M${i} {}
Module({ imports: [${i === 0 ? '' : `M${i - 1}`}], providers: [A${i}, B${i}, C${i}], exports: [C${i}] })(M${i})`

const asyncModuleOf = (i: number): string => `${classesOf(i, 'onModuleDestroy')}
class M${i} {}
Module({
  imports: [${i === 0 ? '' : `M${i - 1}`}],
  providers: [
    { provide: A${i}, useFactory: async (up) => new A${i}(up), inject: [${i === 0 ? '' : `C${i - 1}`}] },
    { provide: B${i}, useFactory: async (a) => new B${i}(a), inject: [A${i}] },
    { provide: C${i}, useFactory: async (a, b) => new C${i}(a, b), inject: [A${i}, B${i}] },
  ],
  exports: [C${i}],
})(M${i})`

const running = (n: number): string => `
export const last = (app) => app.get(C${n - 1})
export const close = (app) => app.close()
export const lookups = (app) => ({ cached: () => app.get(C${n - 1}) })
`

export const nestjs: Contender = {
  name: 'NestJS',
  packages: ['@nestjs/core', '@nestjs/common', 'reflect-metadata', 'rxjs'],
  sync: (n) => `${imports}
${closedLog}
${each(n, moduleOf)}
export const start = () => open(M${n - 1})
${running(n)}`,
  async: (n) => `${imports}
${closedLog}
${each(n, asyncModuleOf)}
export const start = () => open(M${n - 1})
${running(n)}`,
  scope: (n) => `${imports}
${closedLog}
${each(n, moduleOf)}
${sessionClasses()}
Reflect.defineMetadata('design:paramtypes', [Request, C${n - 1}], Session)
Injectable({ scope: Scope.REQUEST })(Session)
class Root {}
Module({
  imports: [M${n - 1}],
  providers: [{ provide: Request, useFactory: (given) => given, inject: ['REQUEST'], scope: Scope.REQUEST }, Session],
})(Root)
export const start = () => open(Root)
${running(n)}
export const openScope = (app) => async () => {
  const id = ContextIdFactory.create()
  app.registerRequestByContextId(request, id)
  const session = await app.resolve(Session, id)
  session.close()
  return session
}
`,
  parallel: () => `${imports}
${slowBuild}
const providers = Array.from({ length: ${parallel.count} }, (_, i) => ({ provide: 'p' + i, useFactory: () => slow(i) }))
class Root {}
Module({ providers })(Root)
export const start = () => open(Root)
export const close = (app) => app.close()
`,
  types: (n) => `import { Controller, Injectable, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
${each(
  n,
  (i) => `
@Injectable() class A${i} { ${i === 0 ? '' : `constructor(readonly up: C${i - 1}) {}`} }
@Injectable() class B${i} { constructor(readonly a: A${i}) {} }
@Injectable() class C${i} { constructor(readonly a: A${i}, readonly b: B${i}) {} }
@Controller() class Routes${i} { constructor(readonly c: C${i}) {} }
@Module({ imports: [${i === 0 ? '' : `M${i - 1}`}], providers: [A${i}, B${i}, C${i}], controllers: [Routes${i}], exports: [C${i}] })
class M${i} {}`,
)}
export const app = NestFactory.createApplicationContext(M${n - 1}).then((app) => app.get(C${n - 1}))
`,
  bundle: `import 'reflect-metadata'
import { Injectable, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
class T {}
Injectable()(T)
class Root {}
Module({ providers: [T] })(Root)
NestFactory.createApplicationContext(Root, { logger: false }).then((app) => console.log(app.get(T)))
`,
}
