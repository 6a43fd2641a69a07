import ts from 'typescript'
import { type Arguments, constantText, evaluate } from './constant-text.ts'
import { calledFunction, callsIn, type Sources } from './sources.ts'

export interface ConfigKey {
  /** `undefined` when the source does not say. */
  readonly key: string | undefined
  readonly owner: string
  /** What reads the text, as the source names it: `duration`, `oneOf('fail', 'queue')`. */
  readonly parse: string
  readonly required: boolean
  /** As the source says it; `undefined` when there is none. */
  readonly default: string | undefined
  readonly sensitive: boolean
  readonly description: string
  readonly where: string
}

/** Every key that the published packages read, by package and in the order of their sources. */
export const readConfigKeys = (sources: Sources): ConfigKey[] => {
  const found = sources.packages.flatMap(({ package: { name }, files }) =>
    files.flatMap((file) =>
      callsIn(file)
        .filter(
          (call) => calledFunction(sources.checker, call, 'config') === 'configValue' && name !== '@modkit/config',
        )
        .flatMap((call) => usesOf(sources.checker, call).map((use) => keyOf(sources, name, use))),
    ),
  )
  // One key can be read in two ways, such as with and without a default.
  return found.filter(
    ({ key, owner }, index) => !key || found.findIndex((it) => it.key === key && it.owner === owner) === index,
  )
}

/** The options of a `configValue`, and what the parameters among them stand for. */
interface Use {
  readonly options: ts.Expression | undefined
  readonly replaced: ReadonlyMap<ts.Node, ts.Expression>
}

/** A call inside a helper of the same file (`const time = (key, ms) => configValue(…)`) stands for each call of the helper. */
const usesOf = (checker: ts.TypeChecker, call: ts.CallExpression): Use[] => {
  const options = call.arguments[1]
  const helper = enclosingHelper(call)
  const declared = helper && checker.getSymbolAtLocation(helper.name)
  const calls = callsIn(call.getSourceFile()).filter(
    ({ expression }) => declared !== undefined && checker.getSymbolAtLocation(expression) === declared,
  )
  if (!helper || calls.length === 0) return [{ options, replaced: new Map() }]
  const { parameters } = helper.initializer
  return calls.map((site) => ({
    options,
    replaced: new Map(
      parameters.flatMap((parameter, index) => pair(parameter, site.arguments[index] ?? parameter.initializer)),
    ),
  }))
}

const pair = (parameter: ts.Node, argument: ts.Expression | undefined): [ts.Node, ts.Expression][] =>
  argument ? [[parameter, argument]] : []

type Helper = ts.VariableDeclaration & { readonly name: ts.Identifier; readonly initializer: ts.ArrowFunction }

const enclosingHelper = (node: ts.Node): Helper | undefined => {
  const arrow = ts.findAncestor(node, ts.isArrowFunction)
  const holder = arrow?.parent
  return holder && ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? (holder as Helper) : undefined
}

const keyOf = ({ checker, where }: Sources, owner: string, { options, replaced }: Use): ConfigKey => {
  const given: Arguments = new Map(
    [...replaced].map(([parameter, argument]) => [parameter, evaluate(checker, argument, new Map())]),
  )
  const property = (name: string): ts.Expression | undefined => {
    const value = options && ts.isObjectLiteralExpression(options) ? propertyOf(options, name) : undefined
    return value && standIn(checker, value, replaced)
  }
  const text = (name: string): string | undefined => {
    const expression = property(name)
    return expression && constantText(checker, expression, given)
  }
  const holds = (name: string): boolean => {
    const expression = property(name)
    return expression !== undefined && evaluate(checker, expression, given) === true
  }
  const unset = property('default')?.getText()
  return {
    key: text('key'),
    owner,
    parse: property('parse')?.getText() ?? '',
    required: holds('required'),
    default: unset === 'undefined' ? undefined : unset,
    sensitive: holds('sensitive'),
    description: text('description') ?? '',
    where: options ? where(options) : owner,
  }
}

const propertyOf = (options: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined => {
  const found = options.properties.find((each) => each.name && ts.isIdentifier(each.name) && each.name.text === name)
  if (found && ts.isPropertyAssignment(found)) return found.initializer
  return found && ts.isShorthandPropertyAssignment(found) ? found.name : undefined
}

/** A parameter of the helper is what the helper was called with. */
const standIn = (checker: ts.TypeChecker, expression: ts.Expression, replaced: Use['replaced']): ts.Expression => {
  if (!ts.isIdentifier(expression)) return expression
  const symbol = ts.isShorthandPropertyAssignment(expression.parent)
    ? checker.getShorthandAssignmentValueSymbol(expression.parent)
    : checker.getSymbolAtLocation(expression)
  return (symbol?.valueDeclaration && replaced.get(symbol.valueDeclaration)) ?? expression
}
