import { api } from './api/check-api.ts'
import { arrows } from './arrows/check-arrows.ts'
import { changesets } from './changesets/check-changesets.ts'
import type { Check } from './check.ts'
import { examples } from './docs/check-examples.ts'
import { installs } from './docs/check-installs.ts'
import { links } from './docs/check-links.ts'
import { manifests } from './packages/check-manifests.ts'
import { tarballs } from './packages/check-tarballs.ts'
import { readmes } from './readmes/check-readmes.ts'
import { reference } from './reference/check-reference.ts'
import { sizes } from './sizes/check-sizes.ts'
import { unused } from './unused/check-unused.ts'

/** Every check, the fast ones first. */
export const checks: readonly Check[] = [
  arrows,
  manifests,
  unused,
  changesets,
  links,
  installs,
  reference,
  readmes,
  examples,
  tarballs,
  api,
  sizes,
]
