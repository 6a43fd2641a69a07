import { join } from 'node:path'
import { AppProcess } from '@modkit/app-tests'

const MAIN = new URL('../src/main.ts', import.meta.url)

/** The app on a database of its own. `prepare` gets its path before the app starts. */
export class NotesApp extends AppProcess {
  readonly databasePath = join(this.folder, 'notes.db')

  constructor(env: Record<string, string> = {}, prepare: (databasePath: string) => void = () => {}) {
    super(MAIN, { env, prepare: (folder) => prepare(join(folder, 'notes.db')) })
  }
}
