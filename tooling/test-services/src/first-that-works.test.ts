import { describe, expect, it } from '@jest/globals'
import { firstThatWorks } from './first-that-works.ts'
import type { PrivateServer } from './server.ts'

const none = async () => 'not here'
const broken = async (): Promise<PrivateServer> => {
  throw new Error('does not start')
}

describe('firstThatWorks', () => {
  it('names what every source lacks when none works', async () => {
    const asked = firstThatWorks('redis', ['path', 'docker'], {
      path: none,
      docker: async () => 'no daemon',
      package: broken,
    })
    await expect(asked).rejects.toThrow(/no redis server[\s\S]*path: not here\n {2}docker: no daemon$/)
  })

  it('does not go on behind a source that is there and broken', async () => {
    const asked = firstThatWorks('redis', ['path', 'package'], { path: broken, docker: none, package: none })
    await expect(asked).rejects.toThrow('does not start')
  })
})
