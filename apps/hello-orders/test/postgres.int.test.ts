import { postgresDatabase } from '@modkit/test-services'
import { describeShop } from './shop-cases.ts'

describeShop('Postgres', postgresDatabase)
