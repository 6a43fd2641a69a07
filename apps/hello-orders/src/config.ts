import {
  between,
  type ConfigSource,
  configModule,
  configValue,
  duration,
  int,
  oneOf,
  readConfig,
  string,
} from '@modkit/config'
import { defineModule, provide, token } from '@modkit/kernel'
import { ORDERS_SETTINGS } from 'feature-orders'

export const PORT = token('http.port').of<number>()
export const HOST = token('http.host').of<string>()
const PAYMENT_TIMEOUT = token('orders.payment_timeout').of<number>()
const OVERDUE_INTERVAL = token('orders.overdue_interval').of<number>()
const OUTBOX_LEASE = token('orders.outbox_lease').of<number>()

/** What the app reads from its environment, beside its database. Each default is a choice of this app. */
export function appConfig(source: ConfigSource = process.env) {
  const values = configModule({
    name: 'config',
    source,
    values: [
      configValue(PORT, { key: 'PORT', parse: between(int, 0, 65_535), default: 3000, description: 'where to listen' }),
      configValue(HOST, {
        key: 'HOST',
        parse: string,
        default: '127.0.0.1',
        description: '0.0.0.0 to be reached from outside',
      }),
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

const LOG_FORMAT = token('log.format').of<'text' | 'json'>()

/** How to log: asked outside the app, since the log is there before it. */
export const logFormat = (source: ConfigSource = process.env) =>
  readConfig([configValue(LOG_FORMAT, { key: 'LOG_FORMAT', parse: oneOf('text', 'json'), default: 'text' })], source)[0]
