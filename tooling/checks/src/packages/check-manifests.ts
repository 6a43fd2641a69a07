import { isDeepStrictEqual } from 'node:util'
import type { Check, Finding } from '../check.ts'
import { hasFile, type Manifest, type WorkspacePackage } from '../workspace.ts'
import { installScripts } from './install-scripts.ts'

/** The condition under which the workspace finds a package's sources. It must never reach the registry. */
const SOURCE_CONDITION = 'modkit-source'

/** Published packages describe themselves alike and completely. */
export const manifests: Check = {
  name: 'manifests',
  title: 'every published package describes itself alike and completely',
  run: async ({ packages }) =>
    packages
      .filter((each) => each.published)
      .map((each) => ({
        name: each.name,
        findings: problems(each).map((message): Finding => ({ where: `${each.path}/package.json`, message })),
      })),
}

const problems = (pack: WorkspacePackage): string[] => {
  const { manifest } = pack
  const said = (holds: unknown, message: string): string[] => (holds ? [] : [message])
  return [
    ...said(manifest.description?.endsWith('.'), '"description" is a sentence'),
    ...said(manifest.license === 'MIT', '"license" is MIT'),
    ...said(manifest.type === 'module', '"type" is module'),
    ...said(manifest.sideEffects === false, '"sideEffects" is false'),
    ...said(manifest.engines?.node === '>=22.12', '"engines.node" is >=22.12'),
    ...said(isDeepStrictEqual(manifest.files, ['dist', 'CHANGELOG.md']), '"files" is ["dist", "CHANGELOG.md"]'),
    ...said(manifest.publishConfig?.access === 'public', '"publishConfig.access" is public'),
    ...said(hasFile(pack, 'LICENSE'), 'has a file LICENSE'),
    ...said(hasFile(pack, 'README.md'), 'has a file README.md'),
    ...installScripts.flatMap((script) => said(!(script in (manifest.scripts ?? {})), `has no script "${script}"`)),
    ...exportProblems(manifest),
    ...peerProblems(manifest),
  ]
}

const exportProblems = ({ exports = {}, publishConfig }: Manifest): string[] => {
  const entries = Object.entries(exports)
  const sources = entries.filter(([, target]) => typeof target !== 'string')
  const published = Object.fromEntries(entries.map(([key, target]) => [key, withoutSource(target)]))
  const alike = isDeepStrictEqual(published, publishConfig?.exports) && keysInOrder(published, publishConfig?.exports)
  return [
    ...sources.flatMap(([key, target]) => {
      const conditions = Object.keys(target).join(', ')
      const expected = [SOURCE_CONDITION, 'types', 'default'].join(', ')
      return conditions === expected ? [] : [`"exports" of "${key}" has the conditions ${conditions}, not ${expected}`]
    }),
    ...(alike ? [] : [`"publishConfig.exports" is "exports" without the condition ${SOURCE_CONDITION}`]),
  ]
}

const withoutSource = (target: string | Readonly<Record<string, string>>): unknown => {
  if (typeof target === 'string') return target
  const { [SOURCE_CONDITION]: _, ...rest } = target
  return rest
}

/** The order of conditions decides which one is taken. */
const keysInOrder = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

const peerProblems = (manifest: Manifest): string[] => {
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {}, devDependencies = {} } = manifest
  return [
    ...Object.keys(dependencies)
      .filter((name) => name.startsWith('@modkit/'))
      .map((name) => `"${name}" is a dependency: two copies of it would meet in an app, so it is a peer`),
    ...Object.keys(peerDependencies)
      .filter((name) => !(name in devDependencies) && !peerDependenciesMeta[name]?.optional)
      .map((name) => `the peer "${name}" is a devDependency too, so that the workspace tests with it`),
  ]
}
