/** The name of an instance that cannot become part of a token id. */
export class InvalidNameError extends Error {
  override readonly name = 'InvalidNameError'
  readonly code = 'SQL_INVALID_NAME'
  readonly given: string

  constructor(given: string) {
    super(
      `the name of a database instance must not be blank or hold white space: name=${JSON.stringify(given)}. ` +
        'Leave the name out for the unnamed instance',
    )
    this.given = given
  }
}

/** Returns `name` when it can name an instance. @throws InvalidNameError */
export function checkName(name: string): string {
  if (typeof name !== 'string' || name === '' || /\s/.test(name)) throw new InvalidNameError(name)
  return name
}

/** The id of the token that an instance is provided under. @throws InvalidNameError */
export function databaseTokenId(name: string | undefined): string {
  return name === undefined ? 'database.db' : `database.${checkName(name)}.db`
}
