import { readdirSync } from 'node:fs'

console.error('on standard error')
console.log(
  JSON.stringify({
    level: 'info',
    message: 'started',
    cwd: process.cwd(),
    files: readdirSync('.'),
    env: Object.keys(process.env).sort(),
  }),
)
console.log('plain text')
process.on('SIGTERM', () => process.exit(0))
setInterval(() => {}, 60_000)
