// `pnpm release:notes '[{"name":…,"version":…}]'`: the text of a release, from what changesets says it published.
import { readWorkspace } from '@modkit/checks'
import { releaseNotes } from './notes.ts'

console.log(releaseNotes(readWorkspace(), JSON.parse(process.argv[2] ?? '[]')))
