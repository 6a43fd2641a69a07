import ts from 'typescript'
import { literalMeanings } from './literal-meanings.ts'
import { firstParagraph, type Sources } from './sources.ts'

/** A value that an error's field may have, and what it means there. */
export interface ErrorCode {
  readonly code: string
  /** Empty when the sources do not say. */
  readonly meaning: string
}

export interface ErrorClass {
  readonly name: string
  readonly owner: string
  readonly summary: string
  /** The field that tells errors of this class apart: `code`, or `kind` where the code is the engine's. */
  readonly field: string
  readonly codes: readonly ErrorCode[]
  readonly where: string
}

/** Every error class that the published packages export, in the order of their entry points. */
export const readErrors = (sources: Sources): ErrorClass[] => {
  const seen = new Set<ts.Symbol>()
  return sources.packages.flatMap(({ package: { name }, exported }) =>
    exported.flatMap((symbol) => {
      const declaration = symbol.valueDeclaration
      if (
        seen.has(symbol) ||
        !declaration ||
        !ts.isClassDeclaration(declaration) ||
        !isError(sources.checker, declaration)
      )
        return []
      seen.add(symbol)
      return [errorClass(sources, name, symbol, declaration)]
    }),
  )
}

const isError = (checker: ts.TypeChecker, declaration: ts.ClassDeclaration): boolean => {
  const bases = (type: ts.Type): boolean =>
    (type.getBaseTypes() ?? []).some((base) => base.symbol?.name === 'Error' || bases(base))
  return bases(checker.getTypeAtLocation(declaration))
}

const errorClass = (
  { checker, where }: Sources,
  owner: string,
  symbol: ts.Symbol,
  declaration: ts.ClassDeclaration,
): ErrorClass => {
  const known = distinguishing(checker, declaration)
  const codesOfBase = known.field === 'code' ? known.codes.map(({ code }) => code) : []
  const own = codeOfConstructor(declaration, codesOfBase)
  return {
    name: symbol.name,
    owner,
    summary: firstParagraph(checker, symbol),
    ...(own ? { field: 'code', codes: [{ code: own, meaning: '' }] } : known),
    where: where(declaration),
  }
}

/** A subclass hands its code to the constructor of its base: `super('KV_CLOSED', …)`. `known`: the codes of the base. */
const codeOfConstructor = (declaration: ts.ClassDeclaration, known: readonly string[]): string | undefined => {
  const isCode = (text: string) =>
    known.length > 0 ? known.includes(text) : /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(text)
  const body = declaration.members.find(ts.isConstructorDeclaration)?.body
  const superCall = body && descendants(body).find(isSuperCall)
  return (
    superCall &&
    descendants(superCall)
      .filter(ts.isStringLiteralLike)
      .map(({ text }) => text)
      .find(isCode)
  )
}

const isSuperCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword

const descendants = (node: ts.Node): ts.Node[] => [node, ...node.getChildren().flatMap(descendants)]

/** The first of the usual fields that has a known set of values. */
const distinguishing = (
  checker: ts.TypeChecker,
  declaration: ts.ClassDeclaration,
): Pick<ErrorClass, 'field' | 'codes'> => {
  const type = checker.getTypeAtLocation(declaration)
  for (const field of ['code', 'kind', 'reason', 'stage']) {
    const property = type.getProperty(field)
    if (!property) continue
    const propertyType = checker.getTypeOfSymbolAtLocation(property, declaration)
    const values = literalsOf(checker.getBaseConstraintOfType(propertyType) ?? propertyType)
    if (values.length === 0) continue
    const meanings = literalMeanings(checker, property.valueDeclaration)
    return { field, codes: values.map((code) => ({ code, meaning: meanings.get(code) ?? '' })) }
  }
  return { field: 'code', codes: [] }
}

const literalsOf = (type: ts.Type): string[] => {
  const parts = type.isUnion() ? type.types : [type]
  const values = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
  return values.length === parts.length ? values : []
}
