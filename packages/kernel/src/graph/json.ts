import { describeGraph, type GraphOptions, type GraphSource } from './describe.ts'

/** The graph as indented JSON text; `describeGraph` gives the data. */
export function toJson(source: GraphSource, options: GraphOptions = {}): string {
  return `${JSON.stringify(describeGraph(source, options), undefined, 2)}\n`
}
