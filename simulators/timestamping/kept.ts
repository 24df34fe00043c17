/** The authority's keys in a folder: what it stamped before a start has to be believed after it. */
import { join } from 'node:path'
import { openKeyStore } from '#platform'
import type { StampingKeys } from './authority.ts'

const rootFile = 'time-stamping-root.pem'

/** The keys, made when they are not there yet, and the file its root's certificate is kept in, as PEM. */
export function stampingKeysIn(dataDir: string): { keys: StampingKeys; caFile: string } {
  const folder = join(dataDir, 'simulated-time-stamping')
  const store = openKeyStore(folder)
  const keys = {
    root: store.privateKey('root', 'ES256'),
    stamper: store.privateKey('unit', 'ES256'),
    keep: (make: () => Promise<string>) => store.keep(rootFile, make),
  }
  return { keys, caFile: join(folder, rootFile) }
}
