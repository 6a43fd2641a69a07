import ts from 'typescript'
import type { Finding } from '../check.ts'
import type { ExampleFile } from './example-project.ts'
import { strictSettings } from './strict-settings.ts'

/** What the compiler says of each example, under the settings of the workspace. */
export const compileExamples = (root: string, files: readonly ExampleFile[]): Map<ExampleFile, Finding[]> => {
  const program = ts.createProgram(
    files.map(({ file }) => file),
    { ...strictSettings(root), ...relaxed },
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
const relaxed: ts.CompilerOptions = { noUnusedLocals: false, noUnusedParameters: false }

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
