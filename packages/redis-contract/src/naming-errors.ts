/** The name of an instance is blank or holds white space. Thrown when a module or its tokens are constructed. */
export class InvalidNameError extends TypeError {
  readonly code = 'INVALID_NAME'

  constructor(name: unknown) {
    super(`an instance needs a name without white space: name=${JSON.stringify(name)}`)
    this.name = 'InvalidNameError'
  }
}

/** A key prefix holds what a prefix must not. Code `REDIS_INVALID_PREFIX`. */
export class InvalidKeyPrefixError extends TypeError {
  readonly code = 'REDIS_INVALID_PREFIX'

  constructor(prefix: unknown, reason: string) {
    super(`invalid key prefix: prefix=${JSON.stringify(prefix)}: ${reason}`)
    this.name = 'InvalidKeyPrefixError'
  }
}

/** A caller's key cannot be a Redis key. Code `REDIS_INVALID_KEY`. The message leaves the key out: it may be personal. */
export class InvalidKeyError extends TypeError {
  readonly code = 'REDIS_INVALID_KEY'

  constructor(reason: string) {
    super(`invalid key: ${reason}`)
    this.name = 'InvalidKeyError'
  }
}
