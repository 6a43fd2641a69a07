import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { type App, bootstrap, isKernelError, looseToken, override, validate } from '../src/index.ts'
import { type AppSpec, anyApp, type Log, ownerOf, tokenOf, toModule, validApp } from './generated-graphs.ts'

/** What a module sees by the book: its own providers, and the exports of its direct imports that they see themselves. */
function visibleIn({ modules, providers }: AppSpec, module: number): Set<number> {
  const seen = new Set([...providers.keys()].filter((provider) => ownerOf(modules, provider) === module))
  for (const imported of modules[module]!.imports)
    for (const provider of exportedBy({ modules, providers }, imported)) seen.add(provider)
  return seen
}

function exportedBy(app: AppSpec, module: number): number[] {
  const visible = visibleIn(app, module)
  return app.modules[module]!.exports.filter((provider) => visible.has(provider))
}

/** The problems of a wiring by the book, as `code module token`. */
function expectedProblems(app: AppSpec): Set<string> {
  const problems = new Set<string>()
  for (const [i, { exports, imports }] of app.modules.entries()) {
    const visible = visibleIn(app, i)
    for (const provider of exports) {
      if (!visible.has(provider)) problems.add(`EXPORT_NOT_VISIBLE m${i} p${provider}`)
      const ways = imports.filter((imported) => app.modules[imported]!.exports.includes(provider))
      if (ownerOf(app.modules, provider) !== i && ways.length > 1) problems.add(`EXPORT_AMBIGUOUS m${i} p${provider}`)
    }
    for (const [position, { needs, isDynamic }] of app.providers.entries()) {
      if (isDynamic || ownerOf(app.modules, position) !== i) continue
      for (const need of needs) if (!visible.has(need)) problems.add(`TOKEN_NOT_VISIBLE m${i} p${need}`)
    }
  }
  return problems
}

/** Exports of what is not visible here, but would be further down, are one mistake with consequences: left out. */
const hasOnlyHonestExports = (app: AppSpec): boolean =>
  app.modules.every(({ exports }, i) => exports.every((provider) => visibleIn(app, i).has(provider)))

/** Checks one log: each built once, cleaned exactly once, after everything that needs it. */
function checkLog({ providers }: AppSpec, log: Log): void {
  const at = (entry: string): number => log.indexOf(entry)
  for (const position of providers.keys()) {
    const builds = log.filter((entry) => entry === `build ${position}`).length
    expect(builds).toBeLessThanOrEqual(1)
    expect(log.filter((entry) => entry === `clean ${position}`)).toHaveLength(builds)
  }
  for (const [position, { needs }] of providers.entries()) {
    if (at(`build ${position}`) < 0) continue
    for (const need of needs) {
      expect(at(`build ${need}`)).toBeLessThan(at(`build ${position}`))
      expect(at(`clean ${need}`)).toBeGreaterThan(at(`clean ${position}`))
    }
  }
}

async function run(app: AppSpec): Promise<{ log: Log; outcome: string }> {
  const log: Log = []
  let running: App<any>
  try {
    running = await bootstrap(toModule(app, log), { eager: true })
  } catch (error) {
    if (!isKernelError(error)) throw error
    return { log, outcome: error.code }
  }
  await running.close()
  return { log, outcome: 'ok' }
}

describe('over generated apps', () => {
  test('visibility agrees with a naive model', async () => {
    await fc.assert(
      fc.asyncProperty(anyApp.filter(hasOnlyHonestExports), async (app) => {
        const found = await validate(toModule(app, [])).then(
          () => new Set<string>(),
          (error: unknown) => {
            if (!isKernelError(error)) throw error
            return new Set(
              error.problems.map(
                (each) =>
                  `${each.code} ${(each as never as { module: string }).module} ${(each as never as { token: string }).token}`,
              ),
            )
          },
        )
        expect(found).toEqual(expectedProblems(app))
      }),
      { numRuns: 500 },
    )
  })

  test('an export of what is not visible is always refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyApp.filter((app) => !hasOnlyHonestExports(app)),
        async (app) => {
          await expect(validate(toModule(app, []))).rejects.toMatchObject({ code: expect.stringMatching(/^EXPORT_/) })
        },
      ),
      { numRuns: 100 },
    )
  })

  test('whatever fails and however long it takes: all that was built is cleaned once, after its dependents; nothing hangs', async () => {
    await fc.assert(
      fc.asyncProperty(validApp, async (app) => {
        const { log, outcome } = await run(app)
        const canFail = app.providers.some(({ fails }) => fails)
        expect(outcome).toBe(canFail ? 'PROVIDER_BUILD' : 'ok')
        checkLog(app, log)
      }),
      { numRuns: 500, timeout: 5_000 },
    )
  })

  test('two runs of one app give the same order', async () => {
    await fc.assert(
      fc.asyncProperty(validApp, async (app) => {
        const [first, second] = [await run(app), await run(app)]
        expect(second).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })

  test('lazy requests in any order and at once: one build each, cleaned once, after dependents', async () => {
    await fc.assert(
      fc.asyncProperty(validApp, fc.array(fc.nat(20), { maxLength: 20 }), async (app, wanted) => {
        const log: Log = []
        const asked = wanted.filter((position) => position < app.providers.length)
        await using running = await bootstrap(toModule(app, log))
        const outcomes = await Promise.allSettled(
          asked.map((position) => running.get(looseToken<string>(`p${position}`))),
        )
        for (const [i, outcome] of outcomes.entries()) {
          expect(outcome.status).toBe(mustFail(app, asked[i]!) ? 'rejected' : 'fulfilled')
        }
        await running.close()
        checkLog(app, log)
      }),
      { numRuns: 300 },
    )
  })

  test('an overridden provider is neither built nor cleaned, and its needs only when others need them', async () => {
    await fc.assert(
      fc.asyncProperty(
        validApp.filter(({ providers }) => providers.length > 0 && providers.every(({ fails }) => !fails)),
        fc.nat(),
        async (app, seed) => {
          const position = seed % app.providers.length
          const log: Log = []
          const running = await bootstrap(toModule(app, log), {
            overrides: [override(tokenOf(position), 'fake')],
            eager: true,
          })
          expect(await running.get(looseToken<string>(`p${position}`))).toBe('fake')
          await running.close()
          expect(log).not.toContain(`build ${position}`)
          expect(log).not.toContain(`clean ${position}`)
          expect(log.filter((entry) => entry.startsWith('build'))).toHaveLength(app.providers.length - 1)
        },
      ),
      { numRuns: 200 },
    )
  })
})

function mustFail(app: AppSpec, position: number): boolean {
  const { fails, needs } = app.providers[position]!
  return fails || needs.some((need) => mustFail(app, need))
}
