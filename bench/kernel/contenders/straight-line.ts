import type { Contender } from '../contender.ts'
import { classesOf, closedLog, each, parallel, sessionClasses, slowBuild } from '../graph.ts'

// What one would write by hand in `main`: every constructor call in its place, and at the end a list of what is to be closed.
const program = (n: number, isAsync: boolean): string => {
  const make = (text: string) => (isAsync ? `await (async () => ${text})()` : text)
  return `${closedLog}
${each(n, (i) => classesOf(i))}
export const start = ${isAsync ? 'async ' : ''}() => {
  ${each(
    n,
    (i) => `const a${i} = ${make(`new A${i}(${i === 0 ? '' : `c${i - 1}`})`)}
  const b${i} = ${make(`new B${i}(a${i})`)}
  const c${i} = ${make(`new C${i}(a${i}, b${i})`)}`,
  )}
  return { last: c${n - 1}, opened: [${Array.from({ length: n }, (_, i) => `a${i}, b${i}, c${i}`).join(', ')}] }
}
export const last = (app) => app.last
export const close = (app) => {
  for (let i = app.opened.length - 1; i >= 0; i--) app.opened[i].close()
}
export const lookups = (app) => ({ cached: () => app.last, awaited: () => Promise.resolve(app.last) })
`
}

export const straightLine: Contender = {
  name: 'straight-line new',
  packages: [],
  sync: (n) => program(n, false),
  async: (n) => program(n, true),
  scope: (n) => `${program(n, false)}
${sessionClasses()}
export const openScope = (app) => () => {
  const session = new Session(request, app.last)
  session.close()
  return session
}
`,
  parallel: () => `${slowBuild}
export const start = () => Promise.all(Array.from({ length: ${parallel.count} }, (_, i) => slow(i)))
export const close = () => {}
`,
  types: (n) =>
    each(
      n,
      (i) => `
class A${i} { constructor(readonly up: ${i === 0 ? 'undefined' : `C${i - 1}`}) {} }
class B${i} { constructor(readonly a: A${i}) {} }
class C${i} { constructor(readonly a: A${i}, readonly b: B${i}) {} }
class Routes${i} { constructor(readonly c: C${i}) {} }
const a${i} = new A${i}(${i === 0 ? 'undefined' : `c${i - 1}`})
const b${i} = new B${i}(a${i})
const c${i} = new C${i}(a${i}, b${i})
export const routes${i} = new Routes${i}(c${i})`,
    ),
}
