import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import { filterProblems, problemKindInfo } from '@arethetypeswrong/core/problems'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Check, Finding } from '../check.ts'
import { packPackage } from './pack.ts'

/** What would be published is well-formed. Needs a build. */
export const tarballs: Check = {
  name: 'tarballs',
  title:
    'the packed packages pass publint --strict and attw --profile esm-only, and hold nothing else than they should',
  needsBuild: true,
  run: async ({ packages }) => {
    const folder = await mkdtemp(join(tmpdir(), 'modkit-pack-'))
    try {
      const cases = []
      for (const each of packages.filter((it) => it.published)) {
        const tarball = await readFile(await packPackage(each, folder))
        const content = createPackageFromTarballData(new Uint8Array(tarball))
        const messages = [
          ...strangers(content),
          ...leftovers(content),
          ...(await lint(tarball)),
          ...(await typesAreWrong(content)),
        ]
        cases.push({ name: each.name, findings: messages.map((message): Finding => ({ where: each.path, message })) })
      }
      return cases
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

/** What was built is modules, their declarations and their source maps. */
const expected = /^(dist\/[\w./-]+\.(js|d\.ts|js\.map)|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/
const required = ['README.md', 'LICENSE', 'package.json']

const strangers = (content: Package): string[] => {
  const prefix = `/node_modules/${content.packageName}/`
  const names = content.listFiles().map((file) => file.slice(prefix.length))
  return [
    ...names.filter((name) => !expected.test(name)).map((name) => `the tarball holds "${name}"`),
    ...required.filter((name) => !names.includes(name)).map((name) => `the tarball does not hold "${name}"`),
  ]
}

/** What means something in the workspace only, and must have been replaced by packing. */
const leftovers = (content: Package): string[] => {
  const manifest = content.readFile(`/node_modules/${content.packageName}/package.json`)
  const found = ['modkit-source', 'workspace:', 'catalog:'].filter((text) => manifest.includes(text))
  return found.map((text) => `the packed package.json still says "${text}"`)
}

const lint = async (tarball: Buffer): Promise<string[]> => {
  const bytes = new Uint8Array(tarball).buffer
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes } })
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`)
}

/** Packages are ESM only: how Node 10 and `require` without ESM see them is not looked at. */
const typesAreWrong = async (content: Package): Promise<string[]> => {
  const result = await checkPackage(content)
  if (!result.types) return ['attw: the tarball holds no types']
  return (['node16-esm', 'bundler'] as const).flatMap((resolutionKind) =>
    filterProblems(result, { resolutionKind }).map(
      (problem) => `attw: ${problemKindInfo[problem.kind].title} (${resolutionKind}) ${JSON.stringify(problem)}`,
    ),
  )
}
