import { join } from 'node:path'
import ts from 'typescript'

/** The compiler settings of the workspace, without output. */
export const strictSettings = (root: string): ts.CompilerOptions => {
  const file = join(root, 'tooling/presets/tsconfig.json')
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile)
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, noEmit: true }
}
