// Every export of every package can be imported and required, on each Node that it promises to run on.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { execute } from '../src/execute.ts'
import { nodeBinary, nodeVersions } from '../src/node-binary.ts'
import { managers, projects } from '../src/projects.ts'

const { folders, packed } = projects()
const specifiers = packed.flatMap((each) => each.specifiers)

const nodes: Record<string, () => Promise<string>> = {
  [`Node ${nodeVersions.oldest}`]: () => nodeBinary(nodeVersions.oldest),
  [`Node ${nodeVersions.current22}`]: () => nodeBinary(nodeVersions.current22),
  [`Node ${process.versions.node}`]: async () => process.execPath,
  [`Node ${nodeVersions.next}`]: () => nodeBinary(nodeVersions.next),
}

/** Prints, for each specifier, the names it exports. */
const programs = {
  'import-all.mjs': `const answer = {}
for (const name of process.argv.slice(2)) answer[name] = Object.keys(await import(name))
console.log(JSON.stringify(answer))`,
  'require-all.cjs': `const answer = {}
for (const name of process.argv.slice(2)) answer[name] = Object.keys(require(name))
console.log(JSON.stringify(answer))`,
}

describe.each([...managers])('installed by %s', (manager) => {
  beforeAll(() => {
    for (const [name, text] of Object.entries(programs)) writeFileSync(join(folders[manager], name), text)
  })

  describe.each(Object.keys(nodes))('on %s', (node) => {
    it('every export can be imported, and required by CommonJS with the same names', async () => {
      const binary = await nodes[node]?.()
      const ask = async (program: string): Promise<Record<string, string[]>> =>
        JSON.parse(
          await execute(
            binary ?? '',
            ['--disable-warning=ExperimentalWarning', program, ...specifiers],
            folders[manager],
          ),
        )
      const imported = await ask('import-all.mjs')
      const required = await ask('require-all.cjs')
      expect(Object.keys(imported)).toEqual(specifiers)
      for (const name of specifiers) {
        const names = (all: Record<string, string[]>) =>
          (all[name] ?? []).filter((each) => each !== '__esModule').sort()
        expect([name, names(required)]).toEqual([name, names(imported)])
      }
    })
  })
})
