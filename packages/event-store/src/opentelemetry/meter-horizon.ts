import { type BatchObservableResult, type MeterProvider, metrics } from '@opentelemetry/api'
import type { EventStore } from '../event-store.ts'
import { SCOPE } from './telemetry.ts'

/** Where metrics go. */
export interface MeterHorizonOptions {
  /** Default: the provider that is registered with the OpenTelemetry API. */
  readonly meterProvider?: MeterProvider
}

/**
 * Two gauges that are read whenever metrics are collected: `modkit.event_store.horizon.hidden_events`, events that are
 * committed and cannot be read yet, and `modkit.event_store.horizon.blocker_age`, the seconds that the transaction which
 * holds readers back has been open, 0 when there is none. Alert on the second. Returns the way to stop.
 */
export function meterHorizon(store: EventStore, { meterProvider = metrics }: MeterHorizonOptions = {}): () => void {
  const meter = meterProvider.getMeter(SCOPE)
  const hidden = meter.createObservableGauge('modkit.event_store.horizon.hidden_events', {
    unit: '{event}',
    description: 'Events that are committed and cannot be read yet.',
  })
  const age = meter.createObservableGauge('modkit.event_store.horizon.blocker_age', {
    unit: 's',
    description: 'How long the transaction that holds readers back has been open.',
  })
  const observables = [hidden, age]
  const observe = async (result: BatchObservableResult): Promise<void> => {
    const horizon = await store.horizon()
    result.observe(hidden, horizon.hidden)
    result.observe(age, (horizon.blocker?.ageMs ?? 0) / 1000)
  }
  meter.addBatchObservableCallback(observe, observables)
  return () => meter.removeBatchObservableCallback(observe, observables)
}
