import { request } from 'node:http'

/** What one of the crowd asks. */
export interface CrowdRequest {
  readonly url: string
  readonly method?: string
  readonly json?: unknown
}

/**
 * Asks all at once and gives the statuses in order. Each request has a connection of its own: with fetch, some would take an
 * idle one in the moment in which the server closes it.
 */
export const crowd = (requests: readonly CrowdRequest[]): Promise<number[]> => Promise.all(requests.map(statusOf))

const statusOf = ({ url, method = 'GET', json }: CrowdRequest): Promise<number> =>
  new Promise((resolve, reject) => {
    const body = json === undefined ? '' : JSON.stringify(json)
    const headers =
      json === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method, headers, agent: false }, (response) => {
      response.resume().once('error', reject)
      response.once('end', () => resolve(response.statusCode ?? 0))
    })
    sent.once('error', reject).end(body)
  })
