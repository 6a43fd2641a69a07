import type { Gate, Measurement, Row } from '../lib/times/report.ts'

/** What the kernel promises, against what was measured. */
export const gatesOf = (measurements: readonly Measurement[]): Gate[] => {
  const row = (id: string, contender = 'modkit'): Row =>
    measurements.find((measurement) => measurement.id === id)!.rows.find((each) => each.contender === contender)!
  const value = (id: string) => row(id).value
  const ratio = (id: string) => row(id).ratio ?? Number.NaN
  const more = (id: string) => value(id) - row(id, 'straight-line new').value
  const scopes = ['scope-10', 'scope-100', 'scope-1000'].map(value)
  const nanoseconds = 'ns'
  const times = 'x straight-line new'
  return [
    { title: 'start of 1,000 modules', limit: 7, actual: ratio('warm-1000'), unit: times },
    { title: 'start of 1,000 modules, all asynchronous', limit: 15, actual: ratio('async-1000'), unit: times },
    { title: 'first start in a process, 1,000 modules', limit: 2.5, actual: ratio('first-1000'), unit: times },
    { title: 'cold process, 100 modules', limit: 5, actual: more('cold-100'), unit: 'ms more' },
    { title: 'CPU time of a cold process, 100 modules', limit: 5, actual: more('cpu-100'), unit: 'ms more' },
    { title: 'peek', limit: 25, actual: value('cached'), unit: nanoseconds },
    { title: 'awaited get', limit: 80, actual: value('awaited'), unit: nanoseconds },
    { title: 'request scope, 1,000 modules', limit: 500, actual: value('scope-1000'), unit: nanoseconds },
    {
      title: 'request scope, largest app to smallest',
      limit: 1.25,
      actual: Math.max(...scopes) / Math.min(...scopes),
      unit: 'x',
    },
    { title: 'parallel start', limit: 1.1, actual: ratio('parallel'), unit: 'x critical path' },
    { title: 'bundle', limit: 8, actual: value('bundle'), unit: 'KiB' },
    {
      title: 'type instantiations per module',
      limit: 600,
      actual: row('types', 'modkit, 1,000 modules').value,
      unit: '',
    },
  ]
}
