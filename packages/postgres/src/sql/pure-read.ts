import type { OperationNode, RawNode } from 'kysely'

/** Nodes that write, or call what may. */
const IMPURE: ReadonlySet<string> = new Set([
  'FunctionNode',
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
])

/** Nodes that hold values of the user, which are no part of the tree. */
const VALUES: ReadonlySet<string> = new Set(['ValueNode', 'PrimitiveValueListNode'])

/**
 * True when a query reads tables and does nothing else: whether it runs inside a transaction or just before one makes no
 * difference to anybody, and it waits for nobody's row locks unless it asks for them. Functions and raw SQL with
 * parentheses, which may be calls, count as doing something else.
 */
export function isPureRead(query: OperationNode): boolean {
  return query.kind === 'SelectQueryNode' && isPure(query)
}

function isPure(node: OperationNode): boolean {
  if (VALUES.has(node.kind)) return true
  if (IMPURE.has(node.kind)) return false
  if (node.kind === 'RawNode' && (node as RawNode).sqlFragments.some((text) => text.includes('('))) return false
  return Object.values(node).every(isPureMember)
}

function isPureMember(member: unknown): boolean {
  if (Array.isArray(member)) return member.every(isPureMember)
  return isNode(member) ? isPure(member) : true
}

function isNode(member: unknown): member is OperationNode {
  return typeof member === 'object' && member !== null && 'kind' in member
}
