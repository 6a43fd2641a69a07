// The published packages as one TypeScript program, for what is generated from their sources.
import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { strictSettings } from '../docs/strict-settings.ts'
import { filesOf, type Workspace, type WorkspacePackage } from '../workspace.ts'

export interface Sources {
  readonly program: ts.Program
  readonly checker: ts.TypeChecker
  /** The published packages with their shipped source files; test suites that are shipped left out. */
  readonly packages: readonly PackageSources[]
  /** Where a node stands, from the root: `packages/kernel/src/token.ts:12`. */
  where(node: ts.Node): string
}

export interface PackageSources {
  readonly package: WorkspacePackage
  readonly files: readonly ts.SourceFile[]
  /** What each entry point of the package exports, `.` first. */
  readonly exported: readonly ts.Symbol[]
}

export const readSources = (workspace: Workspace): Sources => {
  const published = workspace.packages.filter((each) => each.published)
  const shipped = new Map(published.map((each) => [each, shippedFiles(each)]))
  const program = ts.createProgram([...shipped.values()].flat(), strictSettings(workspace.root))
  const checker = program.getTypeChecker()
  const parsed = (file: string): ts.SourceFile[] => [program.getSourceFile(file) ?? []].flat()
  return {
    program,
    checker,
    packages: published.map((each) => ({
      package: each,
      files: (shipped.get(each) ?? []).flatMap(parsed),
      exported: entryPoints(each)
        .flatMap(parsed)
        .flatMap((file) => exportsOf(checker, file)),
    })),
    where: (node) => {
      const file = node.getSourceFile()
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      return `${relative(workspace.root, file.fileName).split(sep).join('/')}:${line + 1}`
    },
  }
}

const shippedFiles = (each: WorkspacePackage): string[] =>
  filesOf(each, 'src/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('src/testing/'))
    .map((file) => join(each.folder, file))

const entryPoints = ({ folder, manifest }: WorkspacePackage): string[] =>
  Object.entries(manifest.exports ?? {})
    .filter(([key]) => key !== './testing')
    .flatMap(([, target]) => (typeof target === 'string' ? [] : (target['modkit-source'] ?? [])))
    .map((file) => join(folder, file))

const exportsOf = (checker: ts.TypeChecker, file: ts.SourceFile): ts.Symbol[] => {
  const symbol = checker.getSymbolAtLocation(file)
  return symbol ? checker.getExportsOfModule(symbol).map((each) => resolved(checker, each)) : []
}

/** The symbol itself, behind any number of imports and re-exports. */
export const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** Every node of a file that is a call, outer ones first. */
export const callsIn = (file: ts.SourceFile): ts.CallExpression[] => {
  const calls: ts.CallExpression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) calls.push(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return calls
}

/** The name of the function of package `owner` (its folder's name) that is called, if it is one. */
export const calledFunction = (checker: ts.TypeChecker, call: ts.CallExpression, owner: string): string | undefined => {
  if (!ts.isIdentifier(call.expression)) return undefined
  const symbol = checker.getSymbolAtLocation(call.expression)
  if (!symbol) return undefined
  const target = resolved(checker, symbol)
  const file = target.declarations?.[0]?.getSourceFile().fileName ?? ''
  return file.includes(`/packages/${owner}/src/`) ? target.name : undefined
}

/** The first paragraph of a symbol's TSDoc, on one line. */
export const firstParagraph = (checker: ts.TypeChecker, symbol: ts.Symbol | undefined): string => {
  const text = symbol ? ts.displayPartsToString(symbol.getDocumentationComment(checker)) : ''
  return (text.split(/\n\s*\n|\n\s*- /)[0] ?? '').replace(/\s+/g, ' ').trim()
}
