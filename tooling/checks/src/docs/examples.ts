// The code blocks of a page, and what their authors say about them behind the language:
//
//   ```ts                              type-checked and run
//   ```ts continue                     goes on where the block before it ended
//   ```ts postgres redis               run with real servers, their addresses in the environment
//   ```ts quick-start                  also installed and run as a stranger would (one block of the root README)
//   ```ts no-run: it waits for ever    type-checked alone; the reason is for whoever reads the source
//   ```ts refused: is not visible      must not compile, with an error that contains the text
//   ```ts fragment: a signature        not code that compiles; neither checked nor run
import { nodesOf, type Page } from './pages.ts'

/** A server that an example may ask for. */
export const services = ['postgres', 'redis'] as const
export type Service = (typeof services)[number]

/** Lines of a page that stand in a program, in order. */
export interface Segment {
  /** The line of the page before the first line of the code, counted from 1. */
  readonly line: number
  readonly code: string
}

/** A program of one block, or of several that continue each other. */
export interface Example {
  readonly page: string
  readonly segments: readonly Segment[]
  readonly run: boolean
  readonly services: readonly Service[]
  /** What a compiler error must contain. */
  readonly refused: string | undefined
}

/** A block whose marks cannot be understood. */
export interface Misunderstood {
  readonly line: number
  readonly message: string
}

interface Marks {
  readonly words: readonly string[]
  readonly reason: string
}

const withReason = ['no-run', 'refused', 'fragment']
const known = ['continue', 'quick-start', ...services, ...withReason]

const marksOf = (meta: string): Marks => {
  const [before = '', ...behind] = meta.split(':')
  return { words: before.split(/\s+/).filter(Boolean), reason: behind.join(':').trim() }
}

const complaint = ({ words, reason }: Marks, hasPredecessor: boolean): string | undefined => {
  const stranger = words.find((word) => !known.includes(word))
  if (stranger) return `"${stranger}" is no mark of a code block: use ${known.join(', ')}`
  if (words.some((word) => withReason.includes(word)) && !reason)
    return `"${words.join(' ')}" wants a reason: \`${words.join(' ')}: …\``
  if (words.includes('continue') && !hasPredecessor) return '"continue" has no block before it'
  return undefined
}

/** The programs that the TypeScript and JavaScript blocks of a page make. */
export const examplesOf = (page: Page): { examples: Example[]; misunderstood: Misunderstood[] } => {
  const examples: Example[] = []
  const misunderstood: Misunderstood[] = []
  let previous: readonly Segment[] = []
  for (const { lang, meta, value, position } of nodesOf(page.tree, 'code')) {
    if (!lang || !['ts', 'typescript', 'js', 'javascript'].includes(lang)) continue
    const line = position?.start.line ?? 1
    const marks = marksOf(meta ?? '')
    const message = complaint(marks, previous.length > 0)
    if (message) misunderstood.push({ line, message })
    if (message || marks.words.includes('fragment')) continue
    const has = (word: string) => marks.words.includes(word)
    const segments = [...(has('continue') ? previous : []), { line, code: value }]
    const refused = has('refused') ? marks.reason : undefined
    // The longest program of a chain contains the shorter ones.
    if (has('continue')) {
      const shorter = examples.findIndex((each) => each.segments === previous)
      if (shorter >= 0 && refused === undefined) examples.splice(shorter, 1)
    }
    examples.push({
      page: page.path,
      segments,
      run: !has('no-run') && refused === undefined,
      services: services.filter(has),
      refused,
    })
    // Nothing goes on behind code that does not compile.
    if (refused === undefined) previous = segments
  }
  return { examples, misunderstood }
}
