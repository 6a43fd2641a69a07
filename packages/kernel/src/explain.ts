// The sentences for what is refused before the first build. Loaded only when there is something to say.
import { KernelError, type KernelErrorCode, type KernelErrorFields } from './errors.ts'
import type { ModuleNode } from './graph.ts'
import type { Consumer } from './plan.ts'
import type { Refusal } from './refusal.ts'
import { similar } from './similar.ts'
import type { Visibility } from './visibility.ts'

type Sentence = readonly [message: string, hint?: string | undefined]

type Sentences = {
  readonly [C in KernelErrorCode]?: (
    fields: KernelErrorFields[C],
    refusal: Refusal,
    visibility: Visibility | undefined,
  ) => Sentence
}

const sentences: Sentences = {
  ROOT_MODULE_MISSING: () => ['there is no root module', 'pass what defineModule() returned'],
  IMPORT_MISSING: ({ module, index }) => [
    `module "${module}": imports[${index}] is not a module`,
    'two source files that import each other see undefined here: pass the module as an argument instead',
  ],
  DUPLICATE_MODULE: ({ module }, { subject }) => {
    const other = (subject as ModuleNode[]).find(({ name }) => name === module)
    return [
      `two different modules have the name "${module}"${other === undefined ? '' : `, the other one is ${other.path.join(' > ')}`}`,
      'call a function that makes a module once and share its result, or give each a name',
    ]
  },
  MODULE_CYCLE: ({ cycle }) => [
    `modules import each other: ${cycle.join(' > ')}`,
    'move what both need into a third module that both import',
  ],
  DUPLICATE_TOKEN: ({ token, modules: [first, second] }) => [
    `"${token}" is provided by module "${first}" and by module "${second}"`,
    'a token has one provider: import the module that has it, or use a named instance or a multi-token',
  ],
  EXPORT_NOT_VISIBLE: ({ module, token }, refusal, visibility) => [
    `module "${module}" exports "${token}", which is not visible here`,
    whereToFind(token, refusal.module!, visibility!),
  ],
  EXPORT_AMBIGUOUS: ({ module, token, imports }) => [
    `module "${module}" re-exports "${token}", which reaches it through ${imports.map((name) => `"${name}"`).join(' and ')}`,
    'export it from one of them only, or let importers import that module themselves',
  ],
  TOKEN_NOT_VISIBLE: ({ module, token }, refusal, visibility) => [
    refusal.subject === undefined
      ? `the root module "${module}" does not see "${token}"`
      : `module "${module}": ${titleOf(refusal.subject)} needs "${token}", which is not visible here`,
    whereToFind(token, refusal.module!, visibility!),
  ],
  PROVIDER_CYCLE: ({ cycle }) => [
    `providers need each other: ${cycle.join(' > ')}`,
    'depend on lazy(TOKEN) on one side, or move what both need into a third provider',
  ],
  SCOPE_LEAK: ({ module, token }, { subject }) => [
    `module "${module}": ${titleOf(subject)} lives as long as the app, but needs "${token}", which lives as long as a request scope`,
    'provide it with scoped() too, or pass the value to a method',
  ],
  DUPLICATE_CONTROLLER: ({ module, controller }) => [`module "${module}" has two controllers named "${controller}"`],
  OVERRIDE_NOT_FOUND: ({ token }, { subject }, visibility) => {
    if (subject === 'module') {
      return [
        `module "${token}" is to be replaced, but no module of the app imports it`,
        'pass the very module that the app imports: a function that makes modules returns a new one at each call',
      ]
    }
    const meant = similar(token, visibility!.providers.keys())
    return [
      `"${token}" is to be overridden, but no module of the app provides it`,
      meant === undefined ? undefined : `did you mean "${meant}"?`,
    ]
  },
  OVERRIDE_NOT_VISIBLE: ({ token, module }, { subject }) => [
    `"${token}" is to be overridden, but the root module "${(subject as ModuleNode).name}" does not see it`,
    `export it up to the root, or use replaceModule() for module "${module}"`,
  ],
  OVERRIDE_DUPLICATE: ({ token }, { subject }) => [
    `${subject === 'module' ? 'module ' : ''}"${token}" is overridden twice`,
    'keep one of them',
  ],
}

/** The error for what was refused: the first, with all of them in `problems`; configuration problems in one. */
export function explain(refusals: readonly Refusal[], visibility: Visibility | undefined): KernelError {
  const problems = refusals.map((refusal) => explainOne(refusal, visibility))
  const first = problems[0]!
  const error = first.code.startsWith('CONFIG_') ? configurationError(problems) : first
  error.problems = problems
  return error
}

function explainOne(refusal: Refusal, visibility: Visibility | undefined): KernelError {
  const { code, module, chain, subject } = refusal
  let { fields } = refusal
  let sentence: Sentence
  if (code === 'INVALID_MODULE') {
    const { module: name, reason: where } = fields as KernelErrorFields['INVALID_MODULE']
    const reason = whyMalformed(where)
    fields = { module: name, reason }
    sentence = [`module ${JSON.stringify(name)} is invalid: ${reason}`]
  } else if (code.startsWith('CONFIG_')) sentence = subject as Sentence
  else sentence = (sentences[code] as (...given: unknown[]) => Sentence)(fields, refusal, visibility)
  const [message, hint] = sentence
  return KernelError.of(code, {
    message,
    hint,
    fields,
    ...(module && { modules: module.path }),
    ...(chain && { chain }),
  })
}

function configurationError(problems: readonly KernelError[]): KernelError {
  const { module, key } = problems[0] as KernelError & KernelErrorFields['CONFIG_INVALID']
  return KernelError.of('CONFIG_INVALID', {
    message: `the configuration is incomplete or malformed:${problems.map((problem) => `\n  - ${problem.message}`).join('')}`,
    fields: { module, key },
  })
}

function titleOf(consumer: unknown): string {
  const { id } = consumer as Consumer
  return 'controller' in (consumer as Consumer) ? `controller "${id}"` : `provider "${id}"`
}

/** What the reader of "not visible" can do. The compiler says the same (`wiring.ts`). */
function whereToFind(id: string, module: ModuleNode, { providers }: Visibility): string {
  const owner = providers.get(id)?.module
  if (owner !== undefined && module.imports.includes(owner)) {
    return `imported module "${owner.name}" has it: add "${id}" to its exports`
  }
  const advice = `import a module that exports "${id}", or provide it here`
  if (owner !== undefined) {
    return `${advice}. module "${owner.name}" provides it${owner.exports.has(id) ? ' and exports it' : ', not exported'}`
  }
  const meant = similar(id, providers.keys())
  return meant === undefined ? advice : `${advice}. did you mean "${meant}"?`
}

const EXPECTED: Readonly<Record<string, string>> = {
  name: 'its name is empty',
  lists: 'imports, providers, controllers and exports must be arrays',
  override: 'a multi-token is overridden as a whole, by override(TOKEN, list)',
  providers: 'was not made by provide(), provideWith(), value(), scoped() or scopeValue()',
  controllers: 'was not made by controller()',
  exports: 'is not a token',
  token: 'is not a token',
  build: 'is not a function',
  deps: 'is not a token, optional(token) or lazy(token)',
}

/** `where` as `malformed` in `graph.ts` says it: `providers[0].deps.db`. */
function whyMalformed(where: string): string {
  const [list, index, part, key] = where.split(/[[\].]+/)
  if (index === undefined) return EXPECTED[where]!
  if (part === 'name') return `${where} is empty`
  return `${where} ${EXPECTED[key === undefined ? part || list! : 'deps']}`
}
