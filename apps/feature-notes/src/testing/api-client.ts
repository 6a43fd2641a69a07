import assert from 'node:assert/strict'
import type { Note, NoteChange, NotesPage } from '../notes-service.ts'

/** A running app with notes, however it is reached and wherever it keeps them. */
export interface NotesSubject {
  /** Sends a request, as `fetch` does, to a path such as `/notes`. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** What the app recorded of the changes of a note. */
  changesOf(id: string): Promise<readonly NoteChange[]>
}

/** A problem as it is sent. */
export interface SentProblem {
  readonly status: number
  readonly title: string
  readonly detail?: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
  readonly currentVersion?: number
}

export const json = (body: unknown): RequestInit => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

export const ifMatch = (init: RequestInit, tag: string): RequestInit => ({
  ...init,
  headers: { ...(init.headers as Record<string, string>), 'if-match': tag },
})

export async function jsonOf<T>(response: Response): Promise<T> {
  return JSON.parse(await response.text())
}

/** Compares data, not classes: a runner such as Jest may run the subject in another realm, with an `Array` of its own. */
export function same(actual: unknown, expected: unknown): void {
  assert.deepEqual(JSON.parse(JSON.stringify(actual)), expected)
}

export async function create({ request }: NotesSubject, title: string, body = ''): Promise<Note> {
  const response = await request('/notes', { method: 'POST', ...json({ title, body }) })
  assert.equal(response.status, 201)
  return jsonOf(response)
}

export async function page({ request }: NotesSubject, query: Record<string, string>): Promise<NotesPage> {
  const response = await request(`/notes?${new URLSearchParams(query)}`)
  assert.equal(response.status, 200)
  return jsonOf(response)
}

/** All pages, as a client that follows the cursors sees them. */
export async function allPages(subject: NotesSubject, query: Record<string, string>): Promise<NotesPage[]> {
  const pages: NotesPage[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const next: NotesPage = await page(subject, { ...query, ...(cursor === '' ? {} : { cursor }) })
    pages.push(next)
    cursor = next.next
  }
  return pages
}

/** Asserts that `response` is a problem of that status, and returns it. */
export async function refused(response: Response, status: number): Promise<SentProblem> {
  const problem = await jsonOf<SentProblem>(response)
  assert.equal(response.status, status, JSON.stringify(problem))
  assert.equal(response.headers.get('content-type'), 'application/problem+json')
  assert.equal(problem.status, status)
  return problem
}
