// `curl` for machines that have none: the options that the README uses, by way of fetch. Run as a program.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean', short: 's' },
    json: { type: 'string' },
    request: { type: 'string', short: 'X' },
    header: { type: 'string', short: 'H', multiple: true },
    output: { type: 'string', short: 'o' },
    'write-out': { type: 'string', short: 'w' },
    cookie: { type: 'string', short: 'b' },
    'cookie-jar': { type: 'string', short: 'c' },
  },
})
const headers = new Headers(values.header?.map((line) => line.split(/:\s*/, 2) as [string, string]))
if (values.json !== undefined) headers.set('content-type', 'application/json')
if (values.cookie !== undefined) headers.set('cookie', readFileSync(values.cookie, 'utf8'))
const response = await fetch(`http://${positionals[0]}`, {
  method: values.request ?? (values.json === undefined ? 'GET' : 'POST'),
  headers,
  ...(values.json === undefined ? {} : { body: values.json }),
})
if (values['cookie-jar'] !== undefined) {
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  writeFileSync(values['cookie-jar'], cookies.join('; '))
}
const body = Buffer.from(await response.arrayBuffer())
if (values.output === undefined) process.stdout.write(body)
else writeFileSync(values.output, body)
process.stdout.write(
  (values['write-out'] ?? '')
    .replace('%{http_code}', String(response.status))
    .replaceAll('\\n', '\n')
    .replace(/%header\{([\w-]+)\}/, (_, name) => response.headers.get(name) ?? ''),
)
