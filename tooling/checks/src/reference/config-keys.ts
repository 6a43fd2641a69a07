import ts from 'typescript'
import { constantText } from './constant-text.ts'
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
export const readConfigKeys = (sources: Sources): ConfigKey[] =>
  sources.packages.flatMap(({ package: { name }, files }) =>
    files.flatMap((file) =>
      callsIn(file)
        .filter(
          (call) => calledFunction(sources.checker, call, 'config') === 'configValue' && name !== '@modkit/config',
        )
        .map((call) => keyOf(sources, name, call)),
    ),
  )

const keyOf = ({ checker, where }: Sources, owner: string, call: ts.CallExpression): ConfigKey => {
  const options = call.arguments[1]
  const properties = options && ts.isObjectLiteralExpression(options) ? options.properties : []
  const property = (name: string): ts.Expression | undefined => {
    const found = properties.find((each) => each.name && ts.isIdentifier(each.name) && each.name.text === name)
    if (found && ts.isPropertyAssignment(found)) return found.initializer
    return found && ts.isShorthandPropertyAssignment(found) ? found.name : undefined
  }
  const text = (name: string): string | undefined => {
    const expression = property(name)
    return expression && constantText(checker, expression)
  }
  return {
    key: text('key'),
    owner,
    parse: property('parse')?.getText() ?? '',
    required: property('required')?.kind === ts.SyntaxKind.TrueKeyword,
    default: property('default')?.getText(),
    sensitive: property('sensitive')?.kind === ts.SyntaxKind.TrueKeyword,
    description: text('description') ?? '',
    where: where(call),
  }
}
