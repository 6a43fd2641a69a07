import { type HttpController, ProblemError, readJson, readQuery } from '@modkit/http'
import type { Context, Hono } from 'hono'
import { isNotesError, type NotesErrorCode } from './errors.ts'
import { etagOf, expectedVersion } from './if-match.ts'
import { listQuery, newNote, notePatch } from './input.ts'
import type { Note, NotesService } from './notes-service.ts'

/** `/notes` and `/notes/:id`. */
export class NotesController implements HttpController {
  readonly #notes: NotesService

  constructor(notes: NotesService) {
    this.#notes = notes
  }

  routes(hono: Hono): void {
    const notes = this.#notes

    hono.post('/notes', async (c) => {
      const note = await notes.create(await readJson(c, newNote))
      c.header('Location', `/notes/${note.id}`)
      return answer(c, note, 201)
    })

    hono.get('/notes', async (c) => {
      const { limit, cursor, q } = await readQuery(c, listQuery)
      return c.json(await orProblem(notes.list({ limit, cursor, query: q === '' ? undefined : q })))
    })

    hono.get('/notes/:id', async (c) => answer(c, await orProblem(notes.get(c.req.param('id'))), 200))

    hono.patch('/notes/:id', async (c) => {
      const expected = expectedVersion(c.req.header('If-Match'))
      const patch = await readJson(c, notePatch)
      return answer(c, await orProblem(notes.update(c.req.param('id'), patch, expected)), 200)
    })

    hono.delete('/notes/:id', async (c) => {
      await orProblem(notes.remove(c.req.param('id'), expectedVersion(c.req.header('If-Match'))))
      return c.body(null, 204)
    })
  }
}

function answer(c: Context, note: Note, status: 200 | 201): Response {
  c.header('ETag', etagOf(note.version))
  return c.json(note, status)
}

const STATUS: Readonly<Record<NotesErrorCode, number>> = { NOTE_NOT_FOUND: 404, NOTE_STALE: 412, CURSOR_INVALID: 400 }

async function orProblem<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!isNotesError(error)) throw error
    const { code, message, version } = error
    const current = version === undefined ? {} : { currentVersion: version }
    throw new ProblemError({ status: STATUS[code], detail: message, ...current }, { cause: error })
  }
}
