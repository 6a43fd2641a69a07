// One broker per Jest run, unless the run stands inside `test-services run`, which brought one.
import { type Broker, startBroker } from '../broker.ts'
import { BROKER_VARIABLE } from '../environment.ts'

// Jest loads setup and teardown separately: the process is what they share.
const broker = Symbol.for('@modkit/test-services broker')
const shared = globalThis as { [broker]?: Broker }

/** Jest's global setup: test files find the broker through the environment. */
export const offerServices = async (): Promise<void> => {
  if (process.env[BROKER_VARIABLE]) return
  shared[broker] = await startBroker()
  process.env[BROKER_VARIABLE] = shared[broker].address
}

/** Jest's global teardown: ends every server that the run started. */
export const endServices = async (): Promise<void> => {
  await shared[broker]?.close()
}
