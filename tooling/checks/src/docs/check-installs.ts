import type { Check, Finding } from '../check.ts'
import type { WorkspacePackage } from '../workspace.ts'
import { type FirstProgram, firstProgramOf, isTeaching, packagesOf } from './first-program.ts'
import { pagesOf } from './pages.ts'

/** Whoever follows a page in an empty folder has what the page needs. */
export const installs: Check = {
  name: 'installs',
  title: "a page's install line names what its first program imports, with the peers",
  run: async ({ root, packages }) =>
    pagesOf(root)
      .filter(isTeaching)
      .flatMap((page) => {
        const first = firstProgramOf(page)
        return first ? [{ name: page.path, findings: problems(first, packages) }] : []
      }),
}

const problems = ({ page, line, program, install }: FirstProgram, packages: readonly WorkspacePackage[]): Finding[] => {
  const imported = packagesOf(program)
  if (!install) return imported.length === 0 ? [] : [{ where: page, message: 'has no line `npm install …`' }]
  const missing = withPeers([...imported, ...install], packages).filter((name) => !install.includes(name))
  return missing.map((name) => ({
    where: `${page}:${line}`,
    message: `the install line does not name "${name}", which the program or a package of it needs`,
  }))
}

/** The names, and whatever ours among them need beside them. */
const withPeers = (names: readonly string[], packages: readonly WorkspacePackage[]): string[] => {
  const all = new Set(names)
  for (const name of all) {
    const { peerDependencies = {}, peerDependenciesMeta = {} } =
      packages.find((each) => each.published && each.name === name)?.manifest ?? {}
    for (const peer of Object.keys(peerDependencies)) if (!peerDependenciesMeta[peer]?.optional) all.add(peer)
  }
  return [...all]
}
