import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from '@jest/globals'
import Database from 'better-sqlite3'
import { openKvStore } from '../src/index.ts'
import { spawnWorker, workerCommand } from './workers/spawn-worker.ts'

// TEST_TORTURE=full runs for as long as it takes to believe it.
const full = process.env.TEST_TORTURE === 'full'
const ROUNDS = full ? 200 : 2
const CONTENTION_MS = full ? 60_000 : 3_000

const folder = mkdtempSync(join(tmpdir(), 'kv-durability-'))
afterAll(() => rmSync(folder, { recursive: true }))

const WRITERS = ['0', '1', '2', '3']

/** How many writes each of four processes had acknowledged when all were killed. */
async function killedRound(path: string, synchronous: string, round: number): Promise<Map<string, number>> {
  const children = WRITERS.map((writer) => spawnWorker('kill-writer', [path, synchronous, `${round}`, writer]))
  const killAll = (): void => {
    for (const child of children) child.kill('SIGKILL')
  }
  const waiting = new Set(WRITERS)
  let enough = 20 + Math.floor(Math.random() * 200)
  const acknowledged = await Promise.all(
    children.map(async (child, writer) => {
      const problems = text(child.stderr)
      let said = ''
      for await (const chunk of child.stdout) {
        said += String(chunk)
        waiting.delete(WRITERS[writer]!)
        enough -= String(chunk).split('\n').length - 1
        // All have begun, and together they have written for a while.
        if (waiting.size === 0 && enough <= 0) killAll()
      }
      // One that ends by itself has failed.
      killAll()
      expect(await problems).toBe('')
      // The last line may be cut off: then its write is not known to be acknowledged.
      return Number(said.split('\n').at(-2))
    }),
  )
  return new Map(WRITERS.map((writer, i) => [writer, acknowledged[i]!]))
}

describe.each(['FULL', 'NORMAL'])('kill -9 of four writers with synchronous=%s', (synchronous) => {
  test(
    'keeps what was acknowledged, and nothing half',
    async () => {
      const path = join(folder, `${synchronous}.sqlite`)
      let total = 0
      for (let round = 0; round < ROUNDS; round++) {
        const acknowledged = await killedRound(path, synchronous, round)
        const kv = await openKvStore({ backend: 'sqlite', path, purgeIntervalMs: 0 })
        for (const [writer, i] of acknowledged) {
          total += i
          const left = (await kv.get('left', writer)) as { stamp: string }
          expect(await kv.get('right', writer)).toEqual(left)
          const [wroteIn, last] = left.stamp.split('.').map(Number) as [number, number]
          expect(wroteIn).toBe(round)
          expect(last).toBeGreaterThanOrEqual(i)
          expect(last).toBeLessThanOrEqual(i + 1)
          for (let n = 1; n <= i; n++) {
            const pad = await kv.get('log', `${writer}/${round}/${n}`)
            if (pad !== 'x'.repeat((n * 37) % 3000)) throw new Error(`lost: writer=${writer} round=${round} n=${n}`)
          }
        }
        // Counted by all four at once: none lost, and at most one each that nobody heard of, in each round.
        const counted = (await kv.get('count', 'all')) as number
        expect(counted).toBeGreaterThanOrEqual(total)
        expect(counted).toBeLessThanOrEqual(total + WRITERS.length * (round + 1))
        await kv.close()
        const db = new Database(path)
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
        db.close()
      }
    },
    ROUNDS * 30_000,
  )
})

test(
  'three processes on one file lose no update, wait for each other, and never exceed a quota',
  async () => {
    const path = join(folder, 'shared.sqlite')
    const workers = ['a', 'b', 'c'].map((id) => spawnWorker('contender', [path, id, `${CONTENTION_MS}`]))
    const results = await Promise.all(
      workers.map(async (worker) => {
        const [out, err] = await Promise.all([text(worker.stdout), text(worker.stderr)])
        expect(err).toBe('')
        return JSON.parse(out)
      }),
    )
    const sum = (pick: (result: any) => number): number => results.reduce((total, result) => total + pick(result), 0)
    expect(results.flatMap(({ failures }) => failures)).toEqual([])
    const kv = await openKvStore({ backend: 'sqlite', path, purgeIntervalMs: 0 })
    expect(await kv.get('shared', 'counted')).toBe(sum(({ increments }) => increments))
    expect(await kv.get('shared', 'swapped')).toBe(sum(({ swaps }) => swaps))
    expect(Math.max(...results.map(({ most }) => most))).toBeLessThanOrEqual(20)
    expect(sum(({ refused }) => refused)).toBeGreaterThan(0)
    for (const { increments } of results) expect(increments).toBeGreaterThan(0)
    await kv.close()
  },
  CONTENTION_MS + 60_000,
)

// A disk that can be full without harm: a small file system in a mount namespace of its own.
const mounted = (script: string, args: readonly string[]): [string, string[]] => [
  'unshare',
  ['--mount', 'sh', '-c', `mount -t tmpfs -o size=1m none "$0" && ${script}`, ...args],
]
const probe = mounted('true', [folder])
const canMount = spawnSync(...probe).status === 0
const testDisk = canMount ? test : test.skip
const reason = canMount ? '' : ' (skipped: this user may not mount a file system)'

testDisk(
  `a full disk is a typed error; the store stays readable and writes again once there is room${reason}`,
  async () => {
    const disk = mkdtempSync(join(folder, 'disk-'))
    const child = spawn(...mounted('exec "$@"', [disk, ...workerCommand('fill-disk', [disk])]))
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
    expect(err).toBe('')
    const result = JSON.parse(out)
    expect(result).toMatchObject({ typed: true, failure: 'full', agrees: true, later: 'written' })
    expect(result.readable).toBeGreaterThan(0)
  },
  60_000,
)
