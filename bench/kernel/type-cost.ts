import ts from 'typescript'
import type { Contender } from './contender.ts'
import { slug, writeProgram } from './generate.ts'

/**
 * Type instantiations per module: the difference between a program of `n` modules and one of half as many, so that what the
 * library costs once is not in it. Each module has three providers, an import, an export and a controller.
 */
export const typeCost = (contender: Contender, n: number): number => {
  const [small, large] = [n / 2, n].map((size) =>
    instantiations(writeProgram(`${slug(contender.name)}-types-${size}.mts`, contender.types!(size))),
  )
  return (large! - small!) / (n / 2)
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  types: [],
}

const instantiations = (file: string): number => {
  const program = ts.createProgram([file], options)
  const problems = ts.getPreEmitDiagnostics(program)
  if (problems[0]) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(problems[0].messageText, '\n')}`)
  return program.getInstantiationCount()
}
