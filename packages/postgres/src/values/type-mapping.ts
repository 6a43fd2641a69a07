import type { PostgresType } from 'postgres'
import { readArray } from './array-literal.ts'
import { ArrayParameter } from './write-parameters.ts'

/** The ways in which a `bigint` of the database (`int8`: `count(*)`, `bigserial`) can be read. */
export const INT8_MODES = ['string', 'bigint', 'number'] as const

/** How a `bigint` of the database is read. `number` is exact up to `Number.MAX_SAFE_INTEGER` only. */
export type Int8Mode = (typeof INT8_MODES)[number]

// Object ids of the types that every server has: pg_type.dat of PostgreSQL.
const BOOL = 16
const BYTEA = 17
const INT8 = 20
const INT2 = 21
const INT4 = 23
const TEXT = 25
const OID = 26
const JSON_TEXT = 114
const FLOAT4 = 700
const FLOAT8 = 701
const DATE = 1082
const TIMESTAMP = 1114
const TIMESTAMPTZ = 1184
const JSONB = 3802

/** The type of an array, by the type of its elements. `_box` separates by `;` and is left as text. */
const ARRAYS: Readonly<Record<number, number>> = {
  [BOOL]: 1000,
  [BYTEA]: 1001,
  [INT8]: 1016,
  [INT2]: 1005,
  [INT4]: 1007,
  [TEXT]: 1009,
  [OID]: 1028,
  [JSON_TEXT]: 199,
  [FLOAT4]: 1021,
  [FLOAT8]: 1022,
  [DATE]: 1182,
  [TIMESTAMP]: 1115,
  [TIMESTAMPTZ]: 1185,
  [JSONB]: 3807,
  18: 1002, // char
  19: 1003, // name
  650: 651, // cidr
  829: 1040, // macaddr
  869: 1041, // inet
  1042: 1014, // bpchar
  1043: 1015, // varchar
  1083: 1183, // time
  1186: 1187, // interval
  1266: 1270, // timetz
  1700: 1231, // numeric
  2950: 2951, // uuid
}

type Read = (text: string) => unknown

/** What a connection needs to know of types. */
export type TypeMapping = Record<string, PostgresType>

/** How values are read, for types that every server has. */
export function typeMapping(int8: Int8Mode): TypeMapping {
  const scalars = new Map<number, Read>([
    [BOOL, (text) => text === 't'],
    [BYTEA, (text) => Buffer.from(text.slice(2), 'hex')],
    [INT8, readInt8(int8)],
    [INT2, Number],
    [INT4, Number],
    [OID, Number],
    [FLOAT4, Number],
    [FLOAT8, Number],
    [JSON_TEXT, JSON.parse],
    [JSONB, JSON.parse],
    [DATE, (text) => new Date(text)],
    // Written by `toISOString`, so it holds UTC, whatever the zones of the session and of this process are.
    [TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`)],
    [TIMESTAMPTZ, (text) => new Date(text)],
  ])
  const mapping: TypeMapping = {}
  for (const [oid, read] of scalars) mapping[`t${oid}`] = postgresType(oid, read)
  for (const [element, array] of Object.entries(ARRAYS)) {
    mapping[`t${array}`] = postgresType(array, arrayReader(scalars.get(Number(element))))
  }
  return mapping
}

/** Reads arrays whose elements have a type of the user's: enums, domains, extensions. Each element stays text. */
export const readTextArray: Read = arrayReader(undefined)

function arrayReader(element: Read = String): Read {
  return (text) => readArray(text, element)
}

function readInt8(mode: Int8Mode): Read {
  if (mode === 'string') return String
  return mode === 'bigint' ? BigInt : Number
}

// Parameters come as text already: see `writeParameters`.
function postgresType(oid: number, parse: Read): PostgresType {
  const json = oid === JSON_TEXT || oid === JSONB
  const serialize = json ? (value: unknown) => (value instanceof ArrayParameter ? value.toJson() : value) : String
  return { to: oid, from: [oid], serialize, parse }
}
