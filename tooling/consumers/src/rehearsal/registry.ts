// A registry of the rehearsal's own on this machine (verdaccio). It is fetched when it is first needed and is no part of an
// install; it listens on loopback alone, and its folder goes with the rehearsal.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { execute } from '../execute.ts'
import { createProject } from '../projects.ts'

export interface Registry {
  readonly url: string
  /** Settings of npm and pnpm under which they publish to it and install from it, and know no other. */
  readonly settings: string
  stop(): Promise<void>
}

/** Kept between runs. */
const programFolder = fileURLToPath(new URL('../../node_modules/.cache/verdaccio', import.meta.url))

/** Starts an empty registry whose data are in `folder`. What it does not have comes from where npm gets it. */
export const startRegistry = async (folder: string): Promise<Registry> => {
  mkdirSync(folder, { recursive: true })
  const program = await registryProgram()
  const url = `http://127.0.0.1:${await freePort()}/`
  const upstream = await npmSetting('registry', folder)
  writeFileSync(join(folder, 'verdaccio.yaml'), configuration(join(folder, 'storage'), upstream))
  const args = ['--disable-warning=warning', program, '--config', join(folder, 'verdaccio.yaml'), '--listen', url]
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: await trustingWhatNpmTrusts(folder),
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const deadline = Date.now() + 180_000
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('the local registry does not start')
    await sleep(100)
  }
  const settings = join(folder, 'npmrc')
  // Any token will do: everybody may publish there.
  writeFileSync(settings, `registry=${url}\n//${new URL(url).host}/:_authToken=rehearsal\n`)
  return {
    url,
    settings,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

const npmSetting = async (name: string, folder: string): Promise<string> =>
  (await execute('npm', ['config', 'get', name], folder)).trim()

/** The environment, with the certificate authorities that npm is told of: a proxy of one's company is often among them. */
const trustingWhatNpmTrusts = async (folder: string): Promise<NodeJS.ProcessEnv> => {
  const authorities = await npmSetting('cafile', folder)
  return existsSync(authorities) ? { NODE_EXTRA_CA_CERTS: authorities, ...process.env } : process.env
}

/** Ours are never looked for anywhere else. */
const configuration = (storage: string, upstream: string): string => `
storage: ${storage}
uplinks: { upstream: { url: ${upstream}, maxage: 60m, cache: false } }
packages:
  '@modkit/*': { access: $all, publish: $all }
  '**': { access: $all, proxy: upstream }
max_body_size: 100mb
log: { type: stderr, format: pretty, level: error }
`

const registryProgram = async (): Promise<string> => {
  const program = join(programFolder, 'node_modules/verdaccio/bin/verdaccio')
  if (!existsSync(program)) {
    createProject(programFolder, { verdaccio: '6.10.4' }, { overrides: { 'node-fetch': '2.7.0' } })
    await execute('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], programFolder)
  }
  return program
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}-/ping`).then(
    ({ ok }) => ok,
    () => false,
  )

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
