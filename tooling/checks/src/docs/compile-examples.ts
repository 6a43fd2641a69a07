import { join } from 'node:path'
import ts from 'typescript'
import type { Finding } from '../check.ts'
import type { ExampleFile } from './example-project.ts'

/** What the compiler says of each example, under the settings of the workspace. */
export const compileExamples = (root: string, files: readonly ExampleFile[]): Map<ExampleFile, Finding[]> => {
  const program = ts.createProgram(
    files.map(({ file }) => file),
    strictSettings(root),
  )
  return new Map(
    files.map((each) => {
      const source = program.getSourceFile(each.file)
      const errors = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return [each, verdict(each, errors)]
    }),
  )
}

/** Examples show; they need not use everything they name. */
const relaxed: ts.CompilerOptions = { noUnusedLocals: false, noUnusedParameters: false, noEmit: true }

const strictSettings = (root: string): ts.CompilerOptions => {
  const file = join(root, 'tooling/presets/tsconfig.json')
  const { options, errors } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  // "No inputs": the file is a preset.
  const real = errors.filter(({ code }) => code !== 18003)
  if (real[0]) throw new Error(ts.flattenDiagnosticMessageText(real[0].messageText, '\n'))
  return { ...options, ...relaxed }
}

const verdict = ({ example, lineOnPage }: ExampleFile, errors: readonly ts.Diagnostic[]): Finding[] => {
  const findings = errors.map(({ file, start = 0, messageText }): Finding => {
    const line = lineOnPage((file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1)
    return { where: `${example.page}:${line}`, message: ts.flattenDiagnosticMessageText(messageText, '\n    ') }
  })
  const { refused } = example
  if (refused === undefined) return findings
  if (findings.some(({ message }) => message.includes(refused))) return []
  const where = `${example.page}:${example.segments.at(-1)?.line ?? 1}`
  return [{ where, message: `the compiler should refuse this with "${refused}"` }, ...findings]
}
