// What the values of a union of texts mean, as their declaration says it: a comment over each member, a comment over a group of
// them, the TSDoc of the type or of the field (`VALUE`: meaning), or the documentation of the properties that it is the `keyof` of.
import ts from 'typescript'
import { firstParagraph, resolved } from './sources.ts'

/** The meanings of the values that a property may have, by value. */
export const literalMeanings = (checker: ts.TypeChecker, property: ts.Declaration | undefined): Map<string, string> => {
  const meanings = new Map<string, string>()
  if (!property || !ts.isPropertyDeclaration(property) || !property.type) return meanings
  const aliases = aliasesOf(checker, property.type)
  const said = [
    ...aliases.flatMap((alias) => [...fromMembers(alias.type), ...fromText(alias), ...fromKeys(checker, alias.type)]),
    ...fromText(property),
  ]
  for (const [value, meaning] of said) if (meaning && !meanings.has(value)) meanings.set(value, meaning)
  return meanings
}

/** The type aliases that a type names, directly, as the constraint of its parameter, or as parts of a union. */
const aliasesOf = (checker: ts.TypeChecker, type: ts.TypeNode): ts.TypeAliasDeclaration[] => {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((each) => aliasesOf(checker, each))
  if (!ts.isTypeReferenceNode(type)) return []
  const symbol = checker.getSymbolAtLocation(type.typeName)
  const declaration = symbol && resolved(checker, symbol).declarations?.[0]
  if (!declaration) return []
  if (ts.isTypeParameterDeclaration(declaration))
    return declaration.constraint ? aliasesOf(checker, declaration.constraint) : []
  return ts.isTypeAliasDeclaration(declaration) ? [declaration, ...aliasesOf(checker, declaration.type)] : []
}

const fromMembers = (type: ts.TypeNode): [string, string][] => {
  if (!ts.isUnionTypeNode(type)) return []
  const text = type.getSourceFile().text
  let group = ''
  let end = type.pos
  return type.types.flatMap((member): [string, string][] => {
    group = commentsIn(text.slice(end, member.getStart()), end > type.pos) || group
    end = member.end
    return ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [[member.literal.text, group]] : []
  })
}

/** The comments in what stands between two members; one on the line of the member before is that member's. */
const commentsIn = (between: string, hasMemberBefore: boolean): string => {
  const newline = between.indexOf('\n')
  const own = hasMemberBefore && newline >= 0 ? between.slice(newline) : between
  return (own.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? []).map(bare).join(' ')
}

const bare = (comment: string): string =>
  comment
    .replace(/^\/\*\*?|\*\/$|^\/\//g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What TSDoc says behind a value and a colon, up to the next value: in a list, or in a sentence. */
const fromText = (node: ts.Node): [string, string][] => {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join('\n')
  const pairs = text.matchAll(/`(\w+)`:\s+([\s\S]*?)(?=[;.]?\s*(?:- )?`\w+`:\s|$)/g)
  return [...pairs].map(([, value = '', meaning = '']) => [value, meaning.replace(/\s+/g, ' ').trim()])
}

const fromKeys = (checker: ts.TypeChecker, type: ts.TypeNode): [string, string][] => {
  if (!ts.isTypeOperatorNode(type) || type.operator !== ts.SyntaxKind.KeyOfKeyword) return []
  return checker
    .getTypeAtLocation(type.type)
    .getProperties()
    .map((property) => [property.name, firstParagraph(checker, property)])
}
