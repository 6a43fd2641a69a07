// The pictures, as Graphviz' DOT. Each comes from what it shows, so none can say something else than the code.
import { allowedImports, readWorkspace } from '@modkit/checks'
import { toDot } from '@modkit/kernel/graph'
import { appModule as helloPostgres } from 'hello-postgres/app-module'
import { appModule as helloSqlite } from 'hello-sqlite/app-module'

/** By the name of the file in `docs/diagrams`, without `.svg`. */
export const diagrams = (): Record<string, string> => ({
  'hello-sqlite': toDot(helloSqlite()),
  'hello-sqlite-providers': toDot(helloSqlite(), { providers: true }),
  'hello-postgres': toDot(helloPostgres()),
  packages: packages(),
})

/** Which package may import which, as the check of the arrows has it; what follows from other arrows is left out. */
const packages = (): string => {
  const published = readWorkspace().packages.filter((each) => each.published)
  const arrows = new Map(
    published.map((each) => [each.path.slice('packages/'.length), allowedImports(each) ?? []] as const),
  )
  const lines = [...arrows].flatMap(([from, targets]) => [
    `  "${from}" [style=bold]`,
    ...targets
      .filter((target) => !targets.some((other) => arrows.get(other)?.includes(target)))
      .map((target) => `  "${from}" -> "${target}"`),
  ])
  return ['digraph "packages" {', '  rankdir=RL', '  node [shape=box]', ...lines, '}', ''].join('\n')
}
