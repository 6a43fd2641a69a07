// A server in a container. testcontainers creates it, and its reaper removes it also when this process is killed.
import { setTimeout as sleep } from 'node:timers/promises'
import { type ContainerRuntimeClient, type GenericContainer, getContainerRuntimeClient } from 'testcontainers'
import { freePort } from '../free-port.ts'
import type { PrivateServer } from '../server.ts'
import { LogTail } from './log-tail.ts'

export interface DockerServerOptions {
  readonly source: string
  readonly container: GenericContainer
  /** The port inside the container. */
  readonly containerPort: number
  readonly url: (host: string, port: number) => string
  /** Whether the server answers at this URL; never throws. */
  readonly answers: (url: string) => Promise<boolean>
}

/** The image may have to be fetched first. */
const START_TIMEOUT = 180_000

/** The daemon (a client alone starts nothing), or in a sentence why there is none. */
export const dockerDaemon = async (): Promise<ContainerRuntimeClient | string> => {
  try {
    return await getContainerRuntimeClient()
  } catch (error) {
    return `no Docker daemon answers: install or start Docker (${(error as Error).message})`
  }
}

/** Starts the container; its port on this machine stays the same over a restart. */
export const openDockerServer = async (
  daemon: ContainerRuntimeClient,
  options: DockerServerOptions,
): Promise<PrivateServer> => {
  const port = await freePort()
  const { host } = daemon.info.containerRuntime
  const url = options.url(host, port)
  const log = new LogTail()
  const started = await options.container
    .withExposedPorts({ container: options.containerPort, host: port })
    .withAutoRemove(false)
    .withStartupTimeout(START_TIMEOUT)
    .withLogConsumer((stream) => log.follow(stream))
    .start()
    .catch(async (cause) => {
      throw new Error(`server does not start: source="${options.source}"\n${await log.read()}`, { cause })
    })
  const container = daemon.container.getById(started.getId())

  const untilItAnswers = async (): Promise<void> => {
    const deadline = Date.now() + START_TIMEOUT
    while (!(await options.answers(url))) {
      if (Date.now() > deadline) {
        throw new Error(`server does not start: source="${options.source}"\n${await log.read()}`)
      }
      await sleep(50)
    }
  }
  const isRunning = async (): Promise<boolean> => (await container.inspect()).State.Running
  const kill = async (): Promise<void> => {
    if (await isRunning()) await container.kill()
    await container.wait()
  }
  let closing: Promise<unknown> | undefined
  const close = async (): Promise<void> => {
    closing ??= container.remove({ force: true, v: true })
    await closing
  }
  try {
    await untilItAnswers()
  } catch (error) {
    await close()
    throw error
  }
  return {
    url,
    host,
    port,
    source: options.source,
    stop: async () => {
      if (!(await isRunning())) throw new Error(`server is not running: source="${options.source}"`)
      await container.pause()
    },
    continue: async () => void (await container.unpause()),
    kill,
    restart: async () => {
      await kill()
      await container.start()
      await untilItAnswers()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
