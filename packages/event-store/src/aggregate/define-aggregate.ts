import type { DomainEvent } from '../event.ts'
import type { Metadata } from '../metadata.ts'
import { AggregateRoot } from './aggregate-root.ts'
import { type AggregateInit, type AggregateRules, type CheckedRules, checkRules } from './rules.ts'

/** What a repository needs to know of an aggregate, whichever form it has. */
export interface AggregateModel<A extends AggregateRoot<any>> {
  readonly rules: CheckedRules
  /** A new instance, at version 0. */
  create(init: AggregateInit): A
}

/** An aggregate out of functions. */
export interface DeciderOptions<S, E extends DomainEvent, C> extends AggregateRules<E> {
  /** The state before the first event. */
  initialState(): S
  /** The next state. Pure: returns a new state, or the same; never changes the one it gets. */
  evolve(state: S, event: E): S
  /** The events that a command leads to; an empty list when there is nothing to do. Throws to refuse. */
  decide(command: C, state: S): E | readonly E[] | Promise<E | readonly E[]>
}

/** A defined decider: functions, and the model that repositories load. */
export interface Decider<S, E extends DomainEvent, C> extends AggregateModel<Aggregate<S, E>> {
  readonly type: string
  initialState(): S
  evolve(state: S, event: E): S
  decide(command: C, state: S): E | readonly E[] | Promise<E | readonly E[]>
}

/** An aggregate whose state is evolved by a function. */
export class Aggregate<S, E extends DomainEvent> extends AggregateRoot<E> {
  readonly #evolve: (state: S, event: E) => S
  #state: S

  constructor(init: AggregateInit, initial: S, evolve: (state: S, event: E) => S) {
    super(init)
    this.#state = initial
    this.#evolve = evolve
  }

  get state(): S {
    return this.#state
  }

  /** Records events in order and evolves the state by them. */
  append(events: E | readonly E[], metadata?: Metadata): void {
    for (const event of Array.isArray(events) ? (events as readonly E[]) : [events as E]) this.record(event, metadata)
  }

  protected override apply(event: E): void {
    this.#state = this.#evolve(this.#state, event)
  }

  protected override toSnapshot(): unknown {
    return this.#state
  }

  protected override fromSnapshot(state: unknown): void {
    this.#state = state as S
  }
}

/**
 * Defines an aggregate by functions (the Decider pattern). Annotate the parameters of `evolve` and `decide`: the types
 * of state, events and commands follow from them.
 *
 * @throws UpcastChainError for a cycle or a hole in the upcasters
 */
export function defineAggregate<S, E extends DomainEvent, C>(options: DeciderOptions<S, E, C>): Decider<S, E, C> {
  const { initialState, evolve, decide, ...rules } = options
  const checked = checkRules(rules)
  return {
    type: checked.type,
    rules: checked,
    initialState,
    evolve,
    decide,
    create: (init) => new Aggregate(init, initialState(), evolve),
  }
}

/** The events of an aggregate class. */
export type EventOf<A> = A extends AggregateRoot<infer E> ? E : never

/** An aggregate as a class. */
export interface AggregateClassOptions<A extends AggregateRoot<any>> extends AggregateRules<EventOf<A>> {
  /** `(init) => new Order(init)`. */
  create(init: AggregateInit): A
}

/**
 * Defines an aggregate by a class that extends `AggregateRoot`.
 *
 * @throws UpcastChainError for a cycle or a hole in the upcasters
 */
export function defineAggregateClass<A extends AggregateRoot<any>>(
  options: AggregateClassOptions<A>,
): AggregateModel<A> & { readonly type: string } {
  const { create, ...rules } = options
  const checked = checkRules<EventOf<A>>(rules as AggregateRules<EventOf<A>>)
  return { type: checked.type, rules: checked, create }
}
