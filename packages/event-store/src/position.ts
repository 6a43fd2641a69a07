/**
 * A place in the order of all events: an opaque string, compared only by the backend that made it
 * (`store.comparePositions`). The empty string stands before the first event.
 */
export type Position = string

/** Before the first event. */
export const START: Position = ''
