import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** Whether a Redis server at `url` answers; one that wants a password first is up all the same. */
export const redisAnswers = (url: string): Promise<boolean> => {
  const { hostname: host, port, protocol } = new URL(url)
  return new Promise((resolve) => {
    const ping = () => socket.write('PING\r\n')
    const socket: Socket =
      protocol === 'rediss:'
        ? connectTls({ host, port: Number(port), rejectUnauthorized: false }, ping)
        : connect({ host, port: Number(port) }, ping)
    const done = (answers: boolean) => {
      socket.destroy()
      resolve(answers)
    }
    socket.setTimeout(5_000, () => done(false))
    socket.once('data', (data) => done(/^(\+PONG|-NOAUTH)/.test(data.toString())))
    socket.once('error', () => done(false))
    socket.once('close', () => done(false))
  })
}
