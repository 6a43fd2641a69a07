/** A statement and its parameters. */
export interface Statement {
  readonly sql: string
  readonly parameters: unknown[]
}
