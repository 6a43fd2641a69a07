// Every export can be imported by Bun and by Deno, and the kernel's own example runs there. Neither is what packages are made for: the
// kernel's main entry promises them, the others work as far as these runtimes imitate Node.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { firstProgramOf, readPage } from '@modkit/checks'
import { execute } from '../src/execute.ts'
import { otherRuntimes, runtimeBinary } from '../src/other-runtime.ts'
import { projects } from '../src/projects.ts'

const { folders, packed } = projects()
const folder = folders.npm
const specifiers = packed.flatMap((each) => each.specifiers)
const root = fileURLToPath(new URL('../../..', import.meta.url))

const names = `${specifiers.map((name, index) => `import * as p${index} from '${name}'`).join('\n')}
console.log(JSON.stringify([${specifiers.map((_, index) => `Object.keys(p${index}).sort()`).join(', ')}]))
`

describe.each(otherRuntimes)('$name $version', (runtime) => {
  it('imports every export with the names that Node sees, and runs the kernel’s example', async () => {
    const binary = await runtimeBinary(runtime)
    if (!binary)
      return console.info(`${runtime.name} has no program for ${process.platform} ${process.arch}: not tried`)

    const run = (file: string) => execute(binary, [...runtime.run, file], folder)
    writeFileSync(join(folder, 'names.mjs'), names)
    expect(JSON.parse(await run('names.mjs'))).toEqual(
      JSON.parse(await execute(process.execPath, ['names.mjs'], folder)),
    )

    const example = firstProgramOf(readPage(root, 'packages/kernel/README.md'))
    writeFileSync(join(folder, 'kernel-example.ts'), example?.program ?? '')
    expect(await run('kernel-example.ts')).toBe('Ada\n')
  })
})
