// `pnpm release:rehearse`: publishes every package to a registry of its own on this machine and installs them from it, as users
// will: nothing leaves the machine. The registry (verdaccio) is fetched when it is first needed and is no part of an install.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readWorkspace } from '@modkit/checks'
import { execute } from './execute.ts'
import { createProject } from './projects.ts'

const workspace = readWorkspace()
const published = workspace.packages.filter((each) => each.published)
const scratch = mkdtempSync(join(tmpdir(), 'modkit-release-'))

/** Ours stay here; what others publish comes from where npm gets it. */
const configuration = (upstream: string): string => `
storage: ${join(scratch, 'storage')}
uplinks: { upstream: { url: ${upstream}, maxage: 60m } }
packages:
  '@modkit/*': { access: $all, publish: $all }
  '**': { access: $all, proxy: upstream }
log: { type: stdout, format: pretty, level: error }
`

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The registry's program, kept between runs. */
const registryProgram = async (): Promise<string> => {
  const folder = fileURLToPath(new URL('../node_modules/.cache/verdaccio', import.meta.url))
  const program = join(folder, 'node_modules/verdaccio/bin/verdaccio')
  if (!existsSync(program)) {
    createProject(folder, { verdaccio: '6.10.4' }, { overrides: { 'node-fetch': '2.7.0' } })
    await execute('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], folder)
  }
  return program
}

const startRegistry = async (): Promise<{ url: string; stop: () => boolean }> => {
  const url = `http://127.0.0.1:${await freePort()}/`
  const upstream = (await execute('npm', ['config', 'get', 'registry'], scratch)).trim()
  writeFileSync(join(scratch, 'verdaccio.yaml'), configuration(upstream))
  const args = [await registryProgram(), '--config', join(scratch, 'verdaccio.yaml'), '--listen', url]
  const child = spawn(process.execPath, args, { cwd: scratch, stdio: ['ignore', 'inherit', 'inherit'] })
  const deadline = Date.now() + 180_000
  while (
    !(await fetch(`${url}-/ping`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('the local registry does not start')
    await sleep(200)
  }
  return { url, stop: () => child.kill() }
}

const publishAll = async (registry: string): Promise<void> => {
  for (const { folder, name } of published) {
    await execute('pnpm', ['publish', '--no-git-checks', '--registry', registry, '--access', 'public'], folder)
    console.log(`published ${name}`)
  }
}

/** Each package alone, in an empty folder, with what npm installs along with it. */
const installEach = async (registry: string): Promise<void> => {
  for (const { name } of published) {
    const folder = join(scratch, 'install', name)
    createProject(folder, {})
    await execute('npm', ['install', name, '--registry', registry, '--no-audit', '--no-fund'], folder)
    await execute(process.execPath, ['-e', `import(${JSON.stringify(name)})`], folder)
    console.log(`installed and imported ${name}`)
  }
}

let stop: (() => boolean) | undefined
try {
  const registry = await startRegistry()
  stop = registry.stop
  const { host, pathname } = new URL(registry.url)
  // Any token will do: everybody may publish there.
  writeFileSync(join(scratch, 'npmrc'), `//${host}${pathname}:_authToken=rehearsal\n`)
  process.env.NPM_CONFIG_USERCONFIG = join(scratch, 'npmrc')
  await publishAll(registry.url)
  await installEach(registry.url)
  console.log(`${published.length} packages published and installed`)
} finally {
  stop?.()
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
}
