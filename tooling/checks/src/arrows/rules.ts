// Who may import whom. Read it as the picture of the architecture.
import type { WorkspacePackage } from '../workspace.ts'

/** Package names without the scope. */
const published: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  config: ['kernel'],
  http: ['kernel'],
  'sql-contract': ['kernel'],
  'redis-contract': ['kernel'],
  postgres: ['kernel', 'config', 'sql-contract'],
  sqlite: ['kernel', 'config', 'sql-contract'],
  redis: ['kernel', 'config', 'redis-contract'],
  'redis-cache': ['kernel', 'config', 'redis-contract'],
  'redis-session': ['kernel', 'config', 'redis-contract'],
  'redis-ratelimit': ['kernel', 'config', 'redis-contract'],
  'kv-store': ['kernel', 'config', 'sql-contract'],
  'event-store': ['kernel', 'config', 'sql-contract'],
}

/** Every feature module: contracts and how to serve them, never a driver. The event store is one: it takes any database. */
const feature: readonly string[] = [
  'kernel',
  'config',
  'http',
  'sql-contract',
  'redis-contract',
  'event-store',
  'kv-store',
]

/** Sub-paths that may use `node:` modules in packages that otherwise use none, with the reason. */
export const nodeFree: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kernel: {
    'src/testing/': 'suites assert with node:assert, and run where tests run',
    'src/diagnostics/': 'publishes on node:diagnostics_channel; a sub-path of its own',
    'src/diagnostics.ts': 'publishes on node:diagnostics_channel; a sub-path of its own',
  },
}

/** The workspace's packages that the shipped sources of `from` may import, by short name; `undefined` when anything goes. */
export const allowedImports = (from: WorkspacePackage): readonly string[] | undefined => {
  const [group, name = ''] = from.path.split('/')
  if (group === 'packages') return published[name] ?? []
  if (group === 'apps' && name.startsWith('feature-')) return feature
  return undefined
}
