import assert from 'node:assert/strict'
import type { Decider } from '../aggregate/define-aggregate.ts'
import type { DomainEvent } from '../event.ts'

/** A history, before a command. */
export interface Given<S, E extends DomainEvent, C> {
  when(command: C): Decided<S, E>
}

/** A command was decided. Each check resolves, or rejects with an `AssertionError`. */
export interface Decided<S, E extends DomainEvent> {
  /** The decision was exactly these events; none at all when the list is empty. */
  thenEvents(...events: readonly E[]): Promise<void>
  /** The command was refused with an error that fits, as in `assert.rejects`. */
  thenError(
    expected: RegExp | (new (...args: any[]) => Error) | ((error: unknown) => boolean) | Error | object,
  ): Promise<void>
  /** The state after the decision. */
  thenState(state: S): Promise<void>
}

/** Given these events, when this command comes, then …: a decider by itself, without a store. */
export function scenario<S, E extends DomainEvent, C>(
  decider: Pick<Decider<S, E, C>, 'initialState' | 'evolve' | 'decide'>,
): { given(...events: readonly E[]): Given<S, E, C> } {
  const evolve = (state: S, events: readonly E[]): S =>
    events.reduce((next, event) => decider.evolve(next, event), state)
  return {
    given(...history) {
      const state = evolve(decider.initialState(), history)
      return {
        when(command) {
          const decide = async (): Promise<readonly E[]> => {
            const decided = await decider.decide(command, state)
            return Array.isArray(decided) ? (decided as readonly E[]) : [decided as E]
          }
          return {
            thenEvents: async (...events) => assert.deepEqual(await decide(), events),
            thenError: (expected) => assert.rejects(decide(), expected),
            thenState: async (expected) => assert.deepEqual(evolve(state, await decide()), expected),
          }
        },
      }
    },
  }
}
