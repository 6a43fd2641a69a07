// Texts that sources compute, as they come out when every optional argument is left out: `key('DSN')` is `POSTGRES_DSN`.
import ts from 'typescript'
import { resolved } from './sources.ts'

/** What the parameters of the functions around a node were given; `undefined` for what was left out. */
export type Arguments = ReadonlyMap<ts.Node, Value>
export type Value = string | boolean | undefined

/** The text that an expression has, or `undefined` when its source does not say. */
export const constantText = (
  checker: ts.TypeChecker,
  expression: ts.Expression,
  given: Arguments = new Map(),
): string | undefined => {
  const value = evaluate(checker, expression, given)
  return typeof value === 'string' ? value : undefined
}

/** The value of an expression as far as its source says it. */
export const evaluate = (checker: ts.TypeChecker, node: ts.Expression, given: Arguments): Value => {
  const of = (each: ts.Expression): Value => evaluate(checker, each, given)
  if (ts.isStringLiteralLike(node)) return node.text
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return of(node.expression)
  if (ts.isTemplateExpression(node)) return template(node, of)
  if (ts.isConditionalExpression(node)) return of(node.condition) ? of(node.whenTrue) : of(node.whenFalse)
  if (ts.isBinaryExpression(node)) return binary(node, of)
  if (ts.isIdentifier(node)) return identifier(checker, node, given)
  if (ts.isCallExpression(node)) return call(checker, node, given)
  return undefined
}

const template = (node: ts.TemplateExpression, of: (each: ts.Expression) => Value): Value => {
  let text = node.head.text
  for (const span of node.templateSpans) {
    const value = of(span.expression)
    if (typeof value !== 'string') return undefined
    text += value + span.literal.text
  }
  return text
}

const binary = ({ left, operatorToken, right }: ts.BinaryExpression, of: (each: ts.Expression) => Value): Value => {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return of(left) === of(right)
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return of(left) !== of(right)
    case ts.SyntaxKind.QuestionQuestionToken:
      return of(left) ?? of(right)
    case ts.SyntaxKind.PlusToken: {
      const [a, b] = [of(left), of(right)]
      return typeof a === 'string' && typeof b === 'string' ? a + b : undefined
    }
    default:
      return undefined
  }
}

const identifier = (checker: ts.TypeChecker, node: ts.Identifier, given: Arguments): Value => {
  const symbol = checker.getSymbolAtLocation(node)
  const declaration = symbol && resolved(checker, symbol).valueDeclaration
  if (!declaration) return undefined
  if (ts.isParameter(declaration)) {
    const value = given.get(declaration)
    return value === undefined && declaration.initializer ? evaluate(checker, declaration.initializer, given) : value
  }
  if (ts.isVariableDeclaration(declaration) && declaration.initializer)
    return evaluate(checker, declaration.initializer, given)
  return undefined
}

const call = (checker: ts.TypeChecker, node: ts.CallExpression, given: Arguments): Value => {
  if (!ts.isIdentifier(node.expression)) return undefined // a method: what it is called on is an argument left out
  const symbol = checker.getSymbolAtLocation(node.expression)
  const target = symbol && functionOf(resolved(checker, symbol).valueDeclaration)
  if (!target?.body) return undefined
  const inside = new Map(given)
  target.parameters.forEach((parameter, index) => {
    const argument = node.arguments[index]
    inside.set(parameter, argument && evaluate(checker, argument, given))
  })
  const result = resultOf(target.body, (condition) => evaluate(checker, condition, inside))
  return result && evaluate(checker, result, inside)
}

const functionOf = (declaration: ts.Declaration | undefined): ts.FunctionDeclaration | ts.ArrowFunction | undefined => {
  if (!declaration) return undefined
  if (ts.isFunctionDeclaration(declaration)) return declaration
  const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
  return initializer && ts.isArrowFunction(initializer) ? initializer : undefined
}

/** What a function returns: early where a condition holds. One that the source does not decide is a guard that throws. */
const resultOf = (body: ts.ConciseBody, holds: (condition: ts.Expression) => Value): ts.Expression | undefined => {
  if (!ts.isBlock(body)) return body
  for (const statement of body.statements) {
    if (ts.isReturnStatement(statement)) return statement.expression
    if (ts.isIfStatement(statement) && holds(statement.expression) === true) {
      const { thenStatement: then } = statement
      const early = ts.isBlock(then) ? then.statements.find(ts.isReturnStatement) : then
      if (early && ts.isReturnStatement(early)) return early.expression
    }
  }
  return undefined
}
