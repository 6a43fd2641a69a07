import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/**
 * 32 MiB and about a tenth of a second per hash: one of the settings that OWASP's Password Storage Cheat Sheet names for
 * scrypt. They stand in every hash, so that they can be raised without locking anybody out.
 */
const COST = { log2N: 15, r: 8, p: 3 }
const HASH_BYTES = 32

/** A salted hash of a password, as text: `scrypt$15$8$3$<salt>$<hash>`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, COST, HASH_BYTES)
  const { log2N, r, p } = COST
  return ['scrypt', log2N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/**
 * Whether `hash` was made of this password. Without a hash, since there is no such user, it takes as long and is false: who
 * measures does not learn which users exist.
 */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, log2N, r, p, salt = '', expected = ''] = FORM.exec(hash ?? NOBODYS) ?? []
  if (hash !== undefined && expected === '') throw new Error('what is stored is no password hash')
  const cost = { log2N: Number(log2N), r: Number(r), p: Number(p) }
  const wanted = Buffer.from(expected, 'base64url')
  const actual = await derive(password, Buffer.from(salt, 'base64url'), cost, wanted.length)
  return timingSafeEqual(actual, wanted) && hash !== undefined
}

const FORM = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/
const NOBODYS = `scrypt$${COST.log2N}$${COST.r}$${COST.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** Runs on Node's thread pool: at most four at a time, whatever arrives. */
function derive(password: string, salt: Buffer, cost: typeof COST, length: number): Promise<Buffer> {
  const { r, p } = cost
  const N = 2 ** cost.log2N
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    // Keyboards differ in how they write one and the same character.
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
