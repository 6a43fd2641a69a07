import type { Workspace } from './workspace.ts'

/** Something that is not as it must be. `where` is a path from the root, with a line where there is one: `docs/x.md:12`. */
export interface Finding {
  readonly where: string
  readonly message: string
}

/** One thing that was looked at: a package, a page, an example. It holds when it has no findings. */
export interface CheckCase {
  readonly name: string
  readonly findings: readonly Finding[]
}

/** A rule about the whole workspace. */
export interface Check {
  readonly name: string
  /** What holds when it passes, in a few words. */
  readonly title: string
  /** Looks at `dist`, which the sources do not need. */
  readonly needsBuild?: boolean
  run(workspace: Workspace): Promise<readonly CheckCase[]>
}

/** Findings as lines for people. */
export const describeFindings = (cases: readonly CheckCase[]): string[] =>
  cases.flatMap(({ findings }) => findings.map(({ where, message }) => `  ${where}: ${message}`))
