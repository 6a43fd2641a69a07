import type { Measurement, Row } from '../lib/times/report.ts'
import { bundleSize } from './bundle-size.ts'
import { contenders } from './contenders/index.ts'
import { typeCost } from './type-cost.ts'

/** What an app costs before it runs: bytes, and the compiler's work. */
export const measureStatic = async (): Promise<Measurement[]> => {
  const sizes: Row[] = []
  for (const { name, bundle } of contenders)
    if (bundle !== undefined) sizes.push({ contender: name, value: (await bundleSize(bundle)) / 1_024 })
  const costs = contenders.flatMap((contender): Row[] =>
    contender.types === undefined ? [] : [{ contender: contender.name, value: typeCost(contender, 100) }],
  )
  const modkit = contenders.find(({ name }) => name === 'modkit')!
  costs.push({ contender: 'modkit, 1,000 modules', value: typeCost(modkit, 1_000) })
  return [
    {
      id: 'bundle',
      title: 'Bundle of an app with one provider',
      unit: 'KiB',
      note: 'What is loaded at the start: bundled, minified and split by esbuild, gzip. NestJS without its optional packages.',
      rows: sizes,
    },
    {
      id: 'types',
      title: 'Type instantiations per module',
      unit: 'instantiations',
      note: 'Of the second half of a program of 100 modules, each with three providers, an import, an export and a controller. Only modkit and Effect check the wiring.',
      rows: costs,
    },
  ]
}
