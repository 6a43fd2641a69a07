// Errors for those who cannot wait for a longer sentence: thrown where nothing may be loaded first.
import { KernelError } from './errors.ts'
import { messageOf } from './message-of.ts'
import type { ProviderNode } from './plan.ts'

/** The error for a build that threw or rejected. */
export function buildError({ id, module }: ProviderNode, cause: unknown): KernelError {
  return KernelError.of('PROVIDER_BUILD', {
    message: `provider "${id}" of module "${module.name}" failed: ${messageOf(cause)}`,
    fields: { module: module.name, token: id },
    modules: module.path,
    chain: [id],
    cause,
  })
}

/** The error for a token that the root module does not see, for those who cannot wait for a longer sentence. */
export function notVisible(token: string, module: string, hint = 'import a module that exports it'): KernelError {
  return KernelError.of('TOKEN_NOT_VISIBLE', {
    message: `the root module "${module}" does not see "${token}"`,
    fields: { module, token },
    hint,
  })
}

/** The error for a value that is not there yet. */
export function notBuilt(id: string): KernelError {
  return KernelError.of('NOT_BUILT', {
    message: `"${id}" is not built`,
    fields: { token: id },
    hint: 'await app.get(TOKEN), or supply it',
  })
}
