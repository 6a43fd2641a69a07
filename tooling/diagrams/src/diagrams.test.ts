import { describe, expect, it } from '@jest/globals'
import { compareDiagram } from './committed.ts'
import { diagrams } from './diagrams.ts'
import { draw } from './draw.ts'

describe('the pictures of the documentation', () => {
  it.each(Object.keys(diagrams()))('%s.svg shows what the code says (else run `pnpm generate`)', async (name) => {
    const { committed, current } = await compareDiagram(name)
    expect(committed).toBe(current)
  })

  it('changes with the graph that it shows', async () => {
    const dot = diagrams()['hello-sqlite'] ?? ''
    const picture = await draw(dot)
    expect(picture).toContain('>data.sqlite</text>')
    expect(await draw(dot.replaceAll('data.sqlite', 'data.other'))).not.toBe(picture)
  })
})
