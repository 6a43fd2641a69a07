import { defineModule, token, value } from '@modkit/kernel'
import type { Hono } from 'hono'

/** `http.chain`: adds what stands between the server and the routes. */
export const CHAIN = token('http.chain').of<(hono: Hono) => void>()

/** Nothing stands there: an app without Redis. */
export const openChain = () =>
  defineModule({ name: 'open-chain', providers: [value(CHAIN, () => {})], exports: [CHAIN] })
