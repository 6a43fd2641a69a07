// Writes docs/diagrams; a part of `pnpm generate`.
import { writeDiagrams } from './committed.ts'

for (const path of await writeDiagrams()) console.log(path)
