import { describe, expect, it } from '@jest/globals'
import { sourcesToTry } from './environment.ts'

describe('sourcesToTry', () => {
  it('is the whole order, or the one source that is forced', () => {
    expect(sourcesToTry('')).toEqual(['path', 'docker', 'package'])
    expect(sourcesToTry('docker')).toEqual(['docker'])
  })

  it('refuses a source that it does not know', () => {
    expect(() => sourcesToTry('cloud')).toThrow('use path, docker, package')
  })
})
