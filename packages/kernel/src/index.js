export { defineModule } from './module.ts'
export { provide } from './provider.ts'
export { lazy, looseToken, multiToken, optional, token } from './token.ts'
