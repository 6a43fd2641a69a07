import { hash, randomBytes } from 'node:crypto'

/** 256 bits from the system's generator, base64url. */
export function newSessionId(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether text has the shape of our ids; anything else is not found without asking Redis. */
export function isSessionId(id: unknown): id is string {
  return typeof id === 'string' && /^[A-Za-z0-9_-]{43}$/.test(id)
}

/** What stands for an id in Redis: its SHA-256, so that no trace, dump or backup holds a bearer secret. */
export function handleOf(id: string): string {
  return hash('sha256', id, 'base64url')
}
