import ts from 'typescript'
import { constantText } from './constant-text.ts'
import { calledFunction, callsIn, firstParagraph, type Sources } from './sources.ts'

/** How a token was declared. A view narrows the type of a token that another place owns; a loose one the compiler does not check. */
export type TokenKind = 'token' | 'multi' | 'view' | 'loose'

export interface TokenDeclaration {
  readonly id: string
  readonly kind: TokenKind
  /** The package that declares it. */
  readonly owner: string
  /** The type of its value, as the source says it. */
  readonly type: string
  readonly summary: string
  readonly where: string
}

const kinds: Readonly<Record<string, TokenKind>> = { token: 'token', multiToken: 'multi', looseToken: 'loose' }

/** Every token that the published sources declare, by id. Tokens of named instances appear as those of the default one. */
export const readTokens = (sources: Sources): TokenDeclaration[] => {
  const found = sources.packages.flatMap(({ package: { name }, files }) =>
    files.flatMap((file) => callsIn(file).flatMap((call) => declarationOf(sources, name, call))),
  )
  return found.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

const declarationOf = (sources: Sources, owner: string, call: ts.CallExpression): TokenDeclaration[] => {
  const { checker, where } = sources
  const made = calledFunction(checker, call, 'kernel')
  const kind = made === undefined ? undefined : kinds[made]
  const argument = call.arguments[0]
  const id = kind && argument && constantText(checker, argument)
  if (!kind || !id) return []
  const { expression, method } = chainOf(call)
  const symbol = namedBy(checker, expression)
  return [
    {
      id,
      kind: method === 'view' ? 'view' : kind,
      owner,
      type: typeOf(checker, expression),
      summary: firstParagraph(checker, symbol),
      where: where(call),
    },
  ]
}

/** The whole of `token(id).of<T>()` around the call of `token`. */
const chainOf = (call: ts.CallExpression): { expression: ts.CallExpression; method?: string } => {
  const access = call.parent
  if (!ts.isPropertyAccessExpression(access) || !ts.isCallExpression(access.parent)) return { expression: call }
  return { expression: access.parent, method: access.name.text }
}

const typeOf = (checker: ts.TypeChecker, expression: ts.CallExpression): string => {
  const written = expression.typeArguments?.[0]
  if (written) return written.getText()
  const [type] = checker.getTypeArguments(checker.getTypeAtLocation(expression) as ts.TypeReference)
  return type ? checker.typeToString(type) : 'unknown'
}

/** The constant or property that holds the token: its documentation is the token's. */
const namedBy = (checker: ts.TypeChecker, expression: ts.Expression): ts.Symbol | undefined => {
  const holder = expression.parent
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder)) {
    const own = checker.getSymbolAtLocation(holder.name)
    if (ts.isVariableDeclaration(holder)) return own
    const expected = checker.getContextualType(holder.parent)
    return (own && expected?.getProperty(own.name)) ?? own
  }
  return undefined
}

/** Ids that several packages own, with where: one id has one owner. */
export const sharedIds = (tokens: readonly TokenDeclaration[]): { id: string; owners: TokenDeclaration[] }[] => {
  const owned = Map.groupBy(
    tokens.filter(({ kind }) => kind === 'token' || kind === 'multi'),
    ({ id }) => id,
  )
  return [...owned]
    .filter(([, declarations]) => new Set(declarations.map(({ owner }) => owner)).size > 1)
    .map(([id, owners]) => ({ id, owners }))
}
