// The first start in a fresh process: prints its microseconds, and the microseconds of CPU that the process has used up to its
// end. Plain JavaScript, so that nothing is to be translated.
const { start, close } = await import(process.argv[2])
const began = performance.now()
const app = await start()
const elapsed = performance.now() - began
await close(app)
const { user, system } = process.cpuUsage()
process.stdout.write(JSON.stringify({ start: elapsed * 1e3, cpu: user + system }))
