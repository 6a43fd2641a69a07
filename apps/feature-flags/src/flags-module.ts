import { controller, defineModule, type Exporting, provide, token } from '@modkit/kernel'
import { kvToken } from '@modkit/kv-store'
import { FlagsController } from './flags-controller.ts'
import { type FlagsSchema, FlagsService } from './flags-service.ts'

const STORE = kvToken<FlagsSchema>()

/** `flags.service`: the flags of the app. */
export const FLAGS = token('flags.service').of<FlagsService>()

/** What `flagsModule` takes. */
export interface FlagsModuleOptions {
  /** The module that provides the store. */
  readonly store: Exporting<typeof STORE>
}

/** Feature flags with a page: a service and a controller. Exports `flags.service`. */
export function flagsModule({ store }: FlagsModuleOptions) {
  return defineModule({
    name: 'flags',
    imports: [store],
    providers: [provide(FLAGS, { deps: { store: STORE }, build: ({ store }) => new FlagsService(store) })],
    controllers: [
      controller('FlagsController', { deps: { flags: FLAGS }, build: ({ flags }) => new FlagsController(flags) }),
    ],
    exports: [FLAGS],
  })
}
