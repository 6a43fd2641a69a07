import { expect, test } from '@jest/globals'
import { CompiledQuery } from 'kysely'
import { kindOfStatement } from './statement-kind.ts'

test.each([
  ['select 1', true, false],
  ['  -- why\n /* what */ SELECT 1', true, false],
  ['pragma user_version', true, false],
  ['explain query plan delete from t', true, false],
  ['with x as (select 1) select * from x', true, false],
  ['with x as (select 1) insert into t select * from x', true, true],
  ['insert into t values (1)', false, true],
  ['insert into t values (1) returning id', true, true],
  ['update t set a = 1 RETURNING *', true, true],
  ['create table t (a)', false, true],
])('%s', (sql, returnsRows, writes) => {
  expect(kindOfStatement(CompiledQuery.raw(sql))).toEqual({ returnsRows, writes })
})
