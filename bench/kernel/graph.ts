// The graph that every contender builds: n modules of three providers. Each module imports the one before it and depends on
// its export. Every provider has a class of its own, as in an app; one class for all would let the optimizer do what no app gets.
//
//   up ──▶ A ──▶ B ──▶ C ──▶ the next module's A        (A ──▶ C as well: a diamond)

/** The numbers of n modules, each with its text. */
export const each = (n: number, text: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => text(i)).join('\n')

/** The classes of module i. `method` is what the contender calls to clean an instance. */
export const classesOf = (i: number, method = 'close'): string => `
class A${i} {
  constructor(${i === 0 ? '' : 'up'}) { this.up = ${i === 0 ? 'undefined' : 'up'} }
  a${i}() { return ${i} }
  ${method}() { closed.push('a${i}') }
}
class B${i} {
  constructor(a) { this.a = a }
  b${i}() { return ${i} }
  ${method}() { closed.push('b${i}') }
}
class C${i} {
  constructor(a, b) { this.a = a; this.b = b }
  c${i}() { return ${i} }
  ${method}() { closed.push('c${i}') }
}`

/** The log of clean-ups, which the probe reads. */
export const closedLog = 'export const closed = []'

/** What a request scope adds: a value that the caller supplies, and a service that needs it and the last module's export. */
export const sessionClasses = (method = 'close'): string => `
class Request { constructor(id) { this.id = id } }
class Session {
  constructor(request, last) { this.request = request; this.last = last }
  ${method}() { if (closed.length < 2) closed.push('session') }
}
const request = new Request(1)`

/** How many independent providers the parallel start has, and how long each takes. */
export const parallel = { count: 20, delayMs: 20 }
export const slowBuild = `const slow = (i) => new Promise((resolve) => setTimeout(resolve, ${parallel.delayMs}, i))`
