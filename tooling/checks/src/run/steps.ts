// The whole run, in order: what fails fast comes first, what needs a build comes behind it.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, describeFindings } from '../check.ts'
import { checks } from '../checks.ts'
import type { Workspace } from '../workspace.ts'
import { runCommand } from './command.ts'
import { type Counts, type Step, sumOf } from './step.ts'
import { packageCounts } from './test-counts.ts'
import { runTurbo } from './turbo.ts'

/** Two packages at a time: their own tools use one core each, and the servers the rest. */
const CONCURRENCY = '--concurrency=2'

export const stepsOf = (workspace: Workspace): Step[] => [
  lint(workspace),
  ...checks.filter(({ needsBuild }) => !needsBuild).map((each) => checkStep(workspace, each)),
  turboStep(workspace, 'typecheck', 'every package type-checks'),
  turboStep(workspace, 'build', 'every published package builds'),
  bench(workspace),
  optionalDriver(workspace),
  testStep(workspace, 'test', 'the tests of every package, on real servers'),
  ...checks.filter(({ needsBuild }) => needsBuild).map((each) => checkStep(workspace, each)),
  testStep(workspace, 'consume', 'what is published works where it is installed'),
  rehearsal(workspace),
]

/** Says why, where there is no compiler: then the tests go on without this driver. A cache keeps it between runs. */
const optionalDriver = ({ root }: Workspace): Step => ({
  name: 'sqlite3',
  title: 'the optional driver of @modkit/sqlite is compiled for its tests (a minute, once), where that can be',
  run: async () => {
    const { code, output, errors } = await runCommand('pnpm', ['--filter', '@modkit/sqlite', 'build:sqlite3'], root)
    if (code !== 0) console.log(errors)
    console.log(output.trimEnd().split('\n').at(-1))
    if (code !== 0) return { passed: 0, failed: 1 }
    return output.includes('cannot be compiled') ? { passed: 0, failed: 0, skipped: 1 } : { passed: 1, failed: 0 }
  },
})

/** The peers that are measured are a download of their own: only who has them, or a machine that says `CI`, looks at this. */
const bench = ({ root }: Workspace): Step => ({
  name: 'bench',
  title: 'the benchmarks type-check, where their own workspace is installed',
  run: async () => {
    const folder = join(root, 'bench')
    if (!existsSync(join(folder, 'node_modules')) && !process.env.CI) {
      console.log('not installed: `cd bench && pnpm install`')
      return { passed: 0, failed: 0, skipped: 1 }
    }
    for (const command of [['install', '--frozen-lockfile'], ['typecheck']]) {
      const { code, output, errors } = await runCommand('pnpm', command, folder)
      if (code === 0) continue
      console.log(`${output}${errors}`)
      return { passed: 0, failed: 1 }
    }
    return { passed: 1, failed: 0 }
  },
})

const lint = ({ root }: Workspace): Step => ({
  name: 'lint',
  title: 'formatting and lint rules (biome)',
  run: async () => {
    const { code, output, errors } = await runCommand('pnpm', ['exec', 'biome', 'check', '.'], root)
    if (code === 0) return { passed: 1, failed: 0 }
    console.log(`${output}${errors}`)
    return { passed: 0, failed: 1 }
  },
})

/** Counts pages, once for each package manager. */
const rehearsal = ({ root }: Workspace): Step => ({
  name: 'rehearsal',
  title: 'released to a registry on this machine, every page works in an empty folder',
  run: async () => {
    const { code, output, errors } = await runCommand(
      process.execPath,
      ['tooling/consumers/src/rehearsal/main.ts'],
      root,
    )
    const counts = /^(\d+) passed, (\d+) failed$/m.exec(output)
    if (code !== 0) console.log(`${output}${errors}`)
    return counts ? { passed: Number(counts[1]), failed: Number(counts[2]) } : { passed: 0, failed: 1 }
  },
})

const checkStep = (workspace: Workspace, check: Check): Step => ({
  name: check.name,
  title: check.title,
  run: async () => {
    const cases = await check.run(workspace)
    for (const line of describeFindings(cases)) console.log(line)
    const failed = cases.filter(({ findings }) => findings.length > 0).length
    return { passed: cases.length - failed, failed }
  },
})

const turboStep = ({ root }: Workspace, task: string, title: string): Step => ({
  name: task,
  title,
  run: async () => {
    const { tasks, output } = await runTurbo(root, task, CONCURRENCY)
    const failed = tasks.filter(({ succeeded }) => !succeeded).length
    if (failed > 0) console.log(output)
    return { passed: tasks.length - failed, failed }
  },
})

/** Like `turboStep`, and counts tests instead of packages. */
const testStep = ({ root, packages }: Workspace, task: string, title: string): Step => ({
  name: task,
  title,
  run: async () => {
    const report = (directory: string) => join(root, directory, 'reports/jest.json')
    // A report of an earlier run must not stand for one that did not happen; turbo brings back those of its cache.
    for (const { path, manifest } of packages) if (manifest.scripts?.[task]) rmSync(report(path), { force: true })
    const { tasks, output } = await runTurbo(root, task, CONCURRENCY)
    if (tasks.some(({ succeeded }) => !succeeded)) console.log(output)
    return sumOf(tasks.map(({ succeeded, directory, log }): Counts => packageCounts(succeeded, report(directory), log)))
  },
})
