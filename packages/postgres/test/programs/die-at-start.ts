// An app that nobody wrote error handling for: what it cannot open, Node prints, and the process ends.
import { bootstrap, defineModule } from '@modkit/kernel'
import { sqlTokens } from '@modkit/sql-contract'
import { postgresModule } from '../../src/index.ts'

const { db } = sqlTokens().of<any>()
const app = await bootstrap(defineModule({ name: 'app', imports: [postgresModule()], exports: [db] }))
await app.get(db)
