import { type ConfigSource, configModule, configValue, duration } from '@modkit/config'
import { defineModule, provide, token } from '@modkit/kernel'
import { ORDERS_SETTINGS } from 'feature-orders'
import { HOST, PORT, serverConfigValues } from 'server-config'

const PAYMENT_TIMEOUT = token('orders.payment_timeout').of<number>()
const OVERDUE_INTERVAL = token('orders.overdue_interval').of<number>()
const OUTBOX_LEASE = token('orders.outbox_lease').of<number>()

/** What the app reads from its environment, beside its database. Each default is a choice of this app. */
export function appConfig(source: ConfigSource = process.env) {
  const values = configModule({
    name: 'config',
    source,
    values: [
      ...serverConfigValues(),
      configValue(PAYMENT_TIMEOUT, {
        key: 'ORDERS_PAYMENT_TIMEOUT',
        parse: duration,
        default: 15 * 60_000,
        description: 'an order that is not paid by then is cancelled',
      }),
      configValue(OVERDUE_INTERVAL, {
        key: 'ORDERS_OVERDUE_INTERVAL',
        parse: duration,
        default: 1_000,
        description: 'how often to look for such orders',
      }),
      configValue(OUTBOX_LEASE, {
        key: 'ORDERS_OUTBOX_LEASE',
        parse: duration,
        default: 30_000,
        description: 'when others take over what a dead process was doing',
      }),
    ],
  })
  return defineModule({
    name: 'settings',
    imports: [values],
    providers: [
      provide(ORDERS_SETTINGS, {
        deps: { paymentTimeout: PAYMENT_TIMEOUT, overdueInterval: OVERDUE_INTERVAL, outboxLease: OUTBOX_LEASE },
        build: (settings) => settings,
      }),
    ],
    exports: [ORDERS_SETTINGS, PORT, HOST],
  })
}
