import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Check, CheckCase, Finding } from '../check.ts'
import type { Workspace } from '../workspace.ts'
import type { ConfigKey } from './config-keys.ts'
import type { ErrorClass } from './errors.ts'
import { type Facts, readFacts } from './facts.ts'
import { configPage, errorsPage, meaningOf, tokensPage } from './pages.ts'
import { sharedIds, type TokenDeclaration } from './tokens.ts'

const pagesOf = ({ tokens, errors, keys }: Facts): Record<string, string> => ({
  'docs/reference/tokens.md': tokensPage(tokens),
  'docs/reference/errors.md': errorsPage(errors),
  'docs/reference/config.md': configPage(keys),
})

/** The reference is what the sources say, and the sources say what it needs. */
export const reference: Check = {
  name: 'reference',
  title: 'tokens have one owner, errors and keys are explained, and docs/reference says what the sources say',
  run: async (workspace) => {
    const facts = readFacts(workspace)
    return [
      { name: 'one owner for each token', findings: twoOwners(facts.tokens) },
      { name: 'every error code is explained', findings: unexplained(facts.errors) },
      { name: 'every configuration key is known and described', findings: unknownKeys(facts.keys) },
      ...Object.entries(pagesOf(facts)).map(([path, text]) => fresh(workspace.root, path, text)),
    ]
  },
}

/** Writes the pages; returns their paths. */
export const writeReference = (workspace: Workspace): string[] =>
  Object.entries(pagesOf(readFacts(workspace))).map(([path, text]) => {
    mkdirSync(dirname(join(workspace.root, path)), { recursive: true })
    writeFileSync(join(workspace.root, path), text)
    return path
  })

const twoOwners = (tokens: readonly TokenDeclaration[]): Finding[] =>
  sharedIds(tokens).map(({ id, owners }) => ({
    where: owners.map(({ where }) => where).join(', '),
    message: `token "${id}" is declared by more than one package: one declares it, the others take a view of it`,
  }))

const unexplained = (errors: readonly ErrorClass[]): Finding[] =>
  errors.flatMap(({ name, owner, summary, field, codes, where }) => {
    const siblings = errors.filter((each) => each.owner === owner)
    const silent = codes.length > 1 ? codes.filter((each) => !meaningOf(each.code, each.meaning, siblings)) : []
    return [
      ...(summary ? [] : [{ where, message: `${name} has no TSDoc` }]),
      ...silent.map((each) => ({ where, message: `${name}: nothing says what ${field} ${each.code} means` })),
    ]
  })

const unknownKeys = (keys: readonly ConfigKey[]): Finding[] =>
  keys.flatMap(({ key, description, where }) => [
    ...(key
      ? []
      : [{ where, message: 'the key cannot be read from the source: make it of texts and function results' }]),
    ...(description ? [] : [{ where, message: `${key ?? 'the key'} has no description` }]),
  ])

const fresh = (root: string, path: string, text: string): CheckCase => {
  const file = join(root, path)
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text
  return {
    name: path,
    findings: isFresh ? [] : [{ where: path, message: 'is not what the sources say: run `pnpm generate`' }],
  }
}
