// What a package promises, in one text that a reviewer can compare: its built declarations, by entry point and by name.
import { join } from 'node:path'
import ts from 'typescript'
import { resolved } from '../reference/sources.ts'
import type { WorkspacePackage } from '../workspace.ts'

/** The report of a built package. Throws when an entry point has no declarations. */
export const apiReport = (pack: WorkspacePackage): string => {
  const entries = Object.entries(pack.manifest.publishConfig?.exports ?? {}).flatMap(([key, target]) =>
    typeof target === 'string'
      ? []
      : [{ specifier: pack.name + key.slice(1), file: join(pack.folder, target.types ?? '') }],
  )
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
    },
  )
  const printed = new Set<ts.Symbol>()
  const parts = entries.map(({ specifier, file }) => {
    const source = program.getSourceFile(file)
    if (!source) throw new Error(`${specifier} is not built: run \`pnpm build\` in the root first`)
    return `## ${specifier}\n\n\`\`\`ts fragment: generated\n${declarations(program.getTypeChecker(), source, pack, printed).join('\n\n')}\n\`\`\``
  })
  const intro =
    '<!-- Generated from the built declarations by `pnpm generate`. A change here is a change that users notice. -->'
  return `${[`# The public API of ${pack.name}`, intro, ...parts].join('\n\n')}\n`
}

/**
 * Every exported declaration by name, and behind them what they mention of the package without exporting it. What an entry
 * point before this one has `printed` is named alone.
 */
const declarations = (
  checker: ts.TypeChecker,
  entry: ts.SourceFile,
  pack: WorkspacePackage,
  printed: Set<ts.Symbol>,
): string[] => {
  const module = checker.getSymbolAtLocation(entry)
  const exported = module ? checker.getExportsOfModule(module).sort(byName) : []
  const targets = exported.map((symbol) => resolved(checker, symbol))
  const isOurs = (node: ts.Node) => node.getSourceFile().fileName.startsWith(`${join(pack.folder, 'dist')}/`)
  const hidden = mentioned(targets, checker, isOurs).filter(
    (symbol) => !targets.includes(symbol) && !printed.has(symbol),
  )
  const texts = exported.map((symbol, index) => {
    const target = targets[index] ?? symbol
    return printed.has(target) ? `// ${symbol.name}, as above` : print(symbol.name, target)
  })
  for (const symbol of [...targets, ...hidden]) printed.add(symbol)
  return [...texts, ...hidden.sort(byName).map((symbol) => `// mentioned, not exported\n${print(symbol.name, symbol)}`)]
}

const byName = (a: ts.Symbol, b: ts.Symbol): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** The package's own symbols that the declarations of `from` name, directly or through each other. */
const mentioned = (
  from: readonly ts.Symbol[],
  checker: ts.TypeChecker,
  isOurs: (node: ts.Node) => boolean,
): ts.Symbol[] => {
  const found = new Set(from)
  for (const symbol of found) {
    for (const declaration of symbol.declarations?.filter(isOurs) ?? []) {
      for (const name of namesIn(declaration)) {
        const target = checker.getSymbolAtLocation(name)
        const real = target && resolved(checker, target)
        if (real?.declarations?.some((each) => isOurs(each) && isTopLevel(each))) found.add(real)
      }
    }
  }
  return [...found]
}

const namesIn = (node: ts.Node): ts.Identifier[] =>
  ts.isIdentifier(node) ? [node] : node.getChildren().flatMap(namesIn)

const isTopLevel = (node: ts.Declaration): boolean =>
  ts.isSourceFile(node.parent) || (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent))

const printer = ts.createPrinter({ removeComments: true })

const print = (name: string, symbol: ts.Symbol): string => {
  const texts = (symbol.declarations ?? []).map((declaration) => {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
    return printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile())
  })
  const text = texts.map((each) => each.replace(/^(export |declare )+/, '')).join('\n')
  return symbol.name === name || symbol.name === 'default' ? text : `${text}\n// exported as ${name}`
}
