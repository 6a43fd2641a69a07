// What the documentation tells a stranger to do first, page by page.
import { type FirstProgram, firstProgramOf, isTeaching, pagesOf } from '@modkit/checks'

/** What a page tells its reader to install, and to run. */
export type Documented = FirstProgram & { readonly install: readonly string[] }

/** The first program of every package's README and of every guide. Throws when a page has no install line. */
export const documentedPrograms = (root: string): Documented[] =>
  pagesOf(root)
    .filter(isTeaching)
    .flatMap((page) => {
      const first = firstProgramOf(page)
      if (!first) return []
      const { install } = first
      if (!install) throw new Error(`${page.path} has no line \`npm install …\``)
      return [{ ...first, install }]
    })

/** Programs that want the same packages share a folder: it is as empty for the second as for the first. */
export const byInstall = (programs: readonly Documented[]): Documented[][] => [
  ...Map.groupBy(programs, ({ install }) => [...install].sort().join(' ')).values(),
]
