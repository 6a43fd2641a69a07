import { BROKER_VARIABLE, type ServiceName } from './environment.ts'

/** The address of the run's server, started now if this is the first question. Throws with what to install when there is none. */
export const sharedServerUrl = async (service: ServiceName): Promise<string> => {
  const broker = process.env[BROKER_VARIABLE]
  if (!broker) {
    throw new Error(
      "no servers in this run of tests: let the package's jest.config.js be `export { default } from '@modkit/test-services/jest'`",
    )
  }
  const response = await fetch(`${broker}/${service}`)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}
