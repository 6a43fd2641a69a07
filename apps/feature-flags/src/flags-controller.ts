import { type HttpController, ProblemError, readJson, type ServeBindings } from '@modkit/http'
import type { Context, Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import type { FlagsService } from './flags-service.ts'
import { flagForm, flagName, flagState } from './input.ts'
import { flagsPage } from './page.ts'

// Comments keep proxies from taking a quiet stream for a dead one.
const HEARTBEAT_MS = 15_000

/** `/flags`: a page, its events, and what changes a flag. */
export class FlagsController implements HttpController {
  readonly #flags: FlagsService

  constructor(flags: FlagsService) {
    this.#flags = flags
  }

  routes(hono: Hono): void {
    const flags = this.#flags

    hono.get('/flags', async (c) => {
      const nonce = crypto.randomUUID()
      c.header(
        'Content-Security-Policy',
        `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; ` +
          "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      c.header('Cache-Control', 'no-store')
      return c.html(await flagsPage(await flags.list(), nonce))
    })

    hono.get('/flags.json', async (c) => c.json({ flags: await flags.list() }))

    hono.get('/flags/events', (c) => streamSSE(c, (stream) => sendChanges(c, stream, flags)))

    // A browser sends a form for any page that asks it to: only our own may.
    hono.post('/flags', csrf(), async (c) => {
      const form = v.safeParse(flagForm, await c.req.parseBody())
      if (!form.success) throw new ProblemError({ status: 422, detail: `name ${form.issues[0].message}` })
      await flags.set(form.output.name, form.output.on === 'true')
      return c.redirect('/flags', 303)
    })

    hono.put('/flags/:name', async (c) => {
      const name = nameOf(c)
      const { on } = await readJson(c, flagState)
      await flags.set(name, on)
      return c.json({ name, on })
    })

    hono.delete('/flags/:name', async (c) => {
      const name = nameOf(c)
      if (!(await flags.remove(name))) throw new ProblemError({ status: 404, detail: `no flag is called "${name}"` })
      return c.body(null, 204)
    })
  }
}

function nameOf(c: Context): string {
  const name = v.safeParse(flagName, c.req.param('name'))
  if (!name.success) throw new ProblemError({ status: 400, detail: `the name ${name.issues[0].message}` })
  return name.output
}

type EventStream = Parameters<Parameters<typeof streamSSE>[1]>[0]

/** Until the reader goes, or the server shuts down. */
async function sendChanges(c: Context, stream: EventStream, flags: FlagsService): Promise<void> {
  const gone = new AbortController()
  stream.onAbort(() => gone.abort())
  const { shutdown } = (c.env ?? {}) as Partial<ServeBindings>
  const signal = shutdown === undefined ? gone.signal : AbortSignal.any([gone.signal, shutdown])
  const heartbeat = setInterval(() => void stream.write(':\n\n'), HEARTBEAT_MS)
  try {
    for await (const { type, ...data } of flags.changes(signal)) {
      await stream.writeSSE({ event: type, data: JSON.stringify(data) })
    }
  } finally {
    clearInterval(heartbeat)
  }
}
