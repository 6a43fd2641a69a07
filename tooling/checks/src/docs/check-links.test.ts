import { describe, expect, it } from '@jest/globals'
import { findingsOf } from '../../test/fixture.ts'
import { links } from './check-links.ts'

const page = (text: string) =>
  findingsOf(links, { 'docs/guide.md': '# A `guide` & more\n\n## Part\n\n## Part\n', 'README.md': text })

describe('the link check', () => {
  it('holds for files, folders, headings and the web', async () => {
    expect(
      await page(
        '# Top\n[a](docs/guide.md) [b](docs/) [c](docs/guide.md#a-guide--more) [d](docs/guide.md#part-1) [e](#top) [f](https://x.test/y)',
      ),
    ).toEqual([])
  })

  it.each([
    ['a file that is not there', '\n\n[a](docs/none.md)', 'README.md:3: "docs/none.md" leads to nothing'],
    ['a heading that is not there', '[a](docs/guide.md#part-2)', 'names no heading'],
    ['an image that is not there', '![a](x.png)', '"x.png" leads to nothing'],
    ['a reference that leads to nothing', '[a][b]\n\n[b]: gone.md', '"gone.md" leads to nothing'],
    ['a path from the root', '[a](/docs/guide.md)', 'is absolute'],
  ])('fails on %s', async (_, text, message) => {
    expect(await page(text)).toEqual([expect.stringContaining(message)])
  })
})
