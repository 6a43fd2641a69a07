// The generated pages of docs/reference.
import type { ConfigKey } from './config-keys.ts'
import type { ErrorClass } from './errors.ts'
import type { TokenDeclaration } from './tokens.ts'

const generated = '<!-- Generated from the sources by `pnpm generate`. -->'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const code = (text: string): string => `\`${cell(text.replace(/\s+/g, ' '))}\``

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const page = (title: string, intro: string, parts: readonly string[]): string =>
  `${[`# ${title}`, generated, intro, ...parts].join('\n\n')}\n`

const byOwner = <T extends { readonly owner: string }>(all: readonly T[]): [string, T[]][] =>
  [...Map.groupBy(all, ({ owner }) => owner)].sort(([a], [b]) => (a < b ? -1 : 1))

/** `docs/reference/tokens.md` */
export const tokensPage = (tokens: readonly TokenDeclaration[]): string => {
  const owned = [...Map.groupBy(tokens, ({ id }) => id).values()].flatMap((same) => {
    // A constant says more than the same id in a list of an instance's tokens.
    const [first] = same.filter(({ kind }) => kind !== 'view').sort((a, b) => b.summary.length - a.summary.length)
    return first ? [first] : []
  })
  return page(
    'Tokens',
    'Every token that the packages declare, and the package that owns it. A named instance has its name behind the first part: `redis.jobs.client`.',
    byOwner(owned).map(
      ([owner, all]) =>
        `## ${owner}\n\n${table(
          ['id', 'type', 'what it is'],
          all.map(({ id, kind, type, summary }) => [
            code(id),
            code(type),
            cell(kind === 'multi' ? `(many) ${summary}` : summary),
          ]),
        )}`,
    ),
  )
}

/** `docs/reference/errors.md` */
export const errorsPage = (errors: readonly ErrorClass[]): string =>
  page(
    'Errors',
    'Every error class that the packages export. Tell errors apart by their code, never by `instanceof`: two copies of a package can be loaded.',
    byOwner(errors).map(([owner, all]) => `## ${owner}\n\n${all.map((each) => errorSection(each, all)).join('\n\n')}`),
  )

const errorSection = ({ name, summary, field, codes }: ErrorClass, siblings: readonly ErrorClass[]): string => {
  const [only] = codes
  const single = codes.length === 1 && only && !only.meaning
  const heading = `### ${name}${single ? `\n\n${field} ${code(only.code)}` : ''}\n\n${summary}`
  if (single || codes.length === 0) return heading
  return `${heading}\n\n${table(
    [field, 'meaning'],
    codes.map((each) => [code(each.code), cell(meaningOf(each.code, each.meaning, siblings))]),
  )}`
}

/** What a code means: what its declaration says, else the class that has it. */
export const meaningOf = (value: string, meaning: string, siblings: readonly ErrorClass[]): string => {
  if (meaning) return meaning
  const owner = siblings.find(({ codes }) => codes.length === 1 && codes[0]?.code === value)
  return owner ? `${owner.name}: ${owner.summary}` : ''
}

/** `docs/reference/config.md` */
export const configPage = (keys: readonly ConfigKey[]): string =>
  page(
    'Configuration',
    'Every key that the packages read from the environment. A named instance has its name in the key: `POSTGRES_ANALYTICS_DSN`.',
    byOwner(keys).map(
      ([owner, all]) =>
        `## ${owner}\n\n${table(
          ['key', 'read as', 'when unset', 'what it is'],
          all.map((each) => [
            code(each.key ?? '?'),
            code(each.parse),
            each.required ? 'required' : each.default === undefined ? '' : code(each.default),
            cell(`${each.sensitive ? '(secret) ' : ''}${each.description}`),
          ]),
        )}`,
    ),
  )
