const program = (name: string) => new URL(`../src/${name}.ts`, import.meta.url)

// The commands of the app, as its scripts start them.
export const MAIN = program('main')
export const MIGRATE = program('migrate')
export const START = program('start')
