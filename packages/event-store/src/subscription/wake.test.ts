import { getEventListeners } from 'node:events'
import { expect, test } from '@jest/globals'
import { Wake } from './wake.ts'

test('ends a wait, keeps a wake for the next one, and gives up when aborted', async () => {
  const wake = new Wake()
  const controller = new AbortController()
  const waiting = wake.wait(60_000, controller.signal)
  wake.wake()
  await waiting
  wake.wake()
  await wake.wait(60_000, controller.signal)
  await wake.wait(1, controller.signal)
  const aborted = wake.wait(60_000, controller.signal)
  controller.abort()
  await aborted
  await wake.wait(60_000, controller.signal)
})

test('leaves nothing behind on a signal that outlives it', async () => {
  const wake = new Wake()
  const { signal } = new AbortController()
  for (let turn = 0; turn < 5; turn++) await wake.wait(1, signal)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
