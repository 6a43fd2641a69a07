import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import postgres from 'postgres'
import { type PrivateServer, postgresDatabase, startPostgres } from '../src/index.ts'

const connect = (url: string) => postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })

describe('postgresDatabase', () => {
  it('gives each caller an empty database of its own on one server', async () => {
    await using first = await postgresDatabase()
    await using second = await postgresDatabase()
    expect(first.port).toBe(second.port)

    const inFirst = connect(first.url)
    const inSecond = connect(second.url)
    await inFirst`create table here (id int)`
    expect(await inFirst`select current_database() as name`).toEqual([{ name: first.name }])
    expect(await inSecond`select tablename from pg_tables where schemaname = 'public'`).toEqual([])
    await Promise.all([inFirst.end(), inSecond.end()])
  })

  it('drops the database while somebody is connected, and once is enough', async () => {
    const database = await postgresDatabase()
    const sql = connect(database.url)
    await sql`select 1`
    await database.drop()
    await database.drop()
    await expect(sql`select 1`).rejects.toThrow()
    await sql.end()
  })
})

describe('startPostgres', () => {
  let server: PrivateServer
  beforeAll(async () => {
    server = await startPostgres({ settings: { max_connections: '7' } })
  }, 90_000)
  afterAll(() => server.close())

  it('starts with the settings it was given', async () => {
    const sql = connect(server.url)
    expect(await sql`show max_connections`).toEqual([{ max_connections: '7' }])
    await sql.end()
  })

  it('answers nothing while it is stopped, on open connections and on new ones', async () => {
    const sql = connect(server.url)
    await sql`select 1`
    await server.stop()
    let answered = false
    const waiting = sql`select 1`.then(() => {
      answered = true
    })
    const stranger = postgres(server.url, { max: 1, connect_timeout: 1 })
    await expect(stranger`select 1`).rejects.toThrow('CONNECT_TIMEOUT')
    expect(answered).toBe(false)
    await server.continue()
    await waiting
    await Promise.all([sql.end(), stranger.end()])
  })

  it('comes back from a kill on the same port with what was committed', async () => {
    const before = connect(server.url)
    await before`create table kept (id int)`
    await before`insert into kept values (1)`
    await before.end()
    await server.kill()
    const meanwhile = connect(server.url)
    await expect(meanwhile`select 1`).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await expect(server.stop()).rejects.toThrow('server is not running')

    const { url } = server
    await server.restart()
    expect(server.url).toBe(url)
    const after = connect(server.url)
    expect(await after`select id from kept`).toEqual([{ id: 1 }])
    await Promise.all([meanwhile.end(), after.end()])
  })

  it('puts files into the data folder and takes the lines of pg_hba.conf', async () => {
    await using locked = await startPostgres({
      hba: ['host all all 127.0.0.1/32 reject'],
      files: { 'note.txt': 'here' },
    })
    const sql = connect(locked.url)
    await expect(sql`select 1`).rejects.toMatchObject({ code: '28000' })
    await sql.end()
  }, 90_000)

  it('says what the server said when it does not start', async () => {
    await expect(startPostgres({ settings: { max_connections: 'many' } })).rejects.toThrow(
      /invalid value for parameter "max_connections"/,
    )
  }, 90_000)
})
