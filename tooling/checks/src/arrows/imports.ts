import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import ts from 'typescript'

/** One `import`, `export … from` or `import()` of a source file, types included; in CommonJS also `require()`. */
export interface Import {
  readonly specifier: string
  readonly line: number
}

/** What a source file imports, as TypeScript's own scanner sees it. */
export const importsOf = (file: string): Import[] => {
  const text = readFileSync(file, 'utf8')
  const lineOf = (position: number) => text.slice(0, position).split('\n').length
  return (
    ts
      // In a module, `require(…)` is somebody's own function.
      .preProcessFile(text, true, file.endsWith('.cjs') || file.endsWith('.cts'))
      .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, line: lineOf(pos) }))
  )
}

/** What kind of thing a specifier names: a file beside it, a module of Node, or a package by its name. */
export type Target =
  | { readonly kind: 'relative' }
  | { readonly kind: 'node' }
  | { readonly kind: 'package'; readonly name: string }

export const targetOf = (specifier: string): Target => {
  if (specifier.startsWith('.')) return { kind: 'relative' }
  if (isBuiltin(specifier)) return { kind: 'node' }
  const [scope, name] = specifier.split('/')
  return { kind: 'package', name: specifier.startsWith('@') ? `${scope}/${name}` : `${scope}` }
}
