// The wiring of an app as data and as pictures.

export type {
  Graph,
  GraphController,
  GraphDependency,
  GraphModule,
  GraphOptions,
  GraphProvider,
  GraphSource,
} from './describe.ts'
export { describeGraph } from './describe.ts'
export { toDot } from './dot.ts'
export { toJson } from './json.ts'
export { toMermaid } from './mermaid.ts'
