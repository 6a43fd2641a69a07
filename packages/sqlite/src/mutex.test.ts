import { expect, test } from '@jest/globals'
import { Mutex } from './mutex.ts'

test('is handed to waiters in the order in which they came, and never past them', async () => {
  const mutex = new Mutex()
  const order: number[] = []
  await mutex.acquire()
  const waiters = [1, 2, 3].map((n) => mutex.acquire().then(() => order.push(n)))
  expect(mutex.waiting).toBe(3)
  expect(mutex.tryAcquire()).toBe(false)
  for (let n = 1; n <= 3; n++) {
    mutex.release()
    expect(mutex.tryAcquire()).toBe(false)
    await waiters[n - 1]
    expect(order.length).toBe(n)
  }
  expect(order).toEqual([1, 2, 3])
  mutex.release()
  expect(mutex.tryAcquire()).toBe(true)
})

test('a waiter that gives up is skipped', async () => {
  const mutex = new Mutex()
  await mutex.acquire()
  const controller = new AbortController()
  const quitter = mutex.acquire(controller.signal)
  const patient = mutex.acquire(new AbortController().signal)
  controller.abort(new Error('enough'))
  await expect(quitter).rejects.toThrow('enough')
  expect(mutex.waiting).toBe(1)
  mutex.release()
  await patient
  expect(mutex.held).toBe(true)
})

test('a signal that was aborted before takes nothing', async () => {
  const mutex = new Mutex()
  await expect(mutex.acquire(AbortSignal.abort(new Error('late')))).rejects.toThrow('late')
  expect(mutex.held).toBe(false)
})

test('a signal that is aborted after the turn has come changes nothing', async () => {
  const mutex = new Mutex()
  const controller = new AbortController()
  await mutex.acquire()
  const waiter = mutex.acquire(controller.signal)
  mutex.release()
  controller.abort()
  await waiter
  expect(mutex.held).toBe(true)
})
