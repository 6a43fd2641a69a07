import { ProblemError } from '@modkit/http'
import type { ExpectedVersion } from './notes-service.ts'

/** The entity tag of a version. */
export const etagOf = (version: number): string => `"${version}"`

/**
 * The versions that an `If-Match` header names: `"3"`, a list of them, or `*` for any. A weak tag matches nothing, as
 * RFC 9110 has it.
 *
 * @throws ProblemError 428 without the header, 400 when it is not of that form
 */
export function expectedVersion(header: string | undefined): ExpectedVersion {
  if (header === undefined) {
    const detail = 'say which version you have seen: send its ETag as If-Match'
    throw new ProblemError({ status: 428, detail })
  }
  if (header.trim() === '*') return 'any'
  return header.split(',').flatMap((tag) => {
    const [, weak, quoted, bare] = /^(W\/)?(?:"(\d{1,15})"|(\d{1,15}))$/.exec(tag.trim()) ?? []
    if (quoted === undefined && bare === undefined) {
      throw new ProblemError({ status: 400, detail: 'If-Match is the ETag of a note, such as "3"' })
    }
    return weak === undefined ? [Number(quoted ?? bare)] : []
  })
}
