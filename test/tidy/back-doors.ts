/** Ways to read people's data past the door, as somebody might write them: each must be found by the wall. */

/** By what it tries: a file of `src/` and what stands in it. */
export const backDoors: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'a page that selects sealed values': [
    'src/web/portal/quick.ts',
    'const rows = db.many(sql`select bytes from vault.sealed`)\n',
  ],
  'a report that joins keys': [
    'src/modules/oversight/store.ts',
    'db.many(sql`select w.bytes from identity.person p\n  join vault.wrapped_key w on true`)\n',
  ],
  'a job that calls the release by itself': [
    'src/modules/notices/store.ts',
    "db.many(sql`select wrapped from vault.release_keys(:receipt, :ids, 'system', 'job', now(), '1 year')`)\n",
  ],
  'a statement put together from text': ['src/modules/payments/a.ts', "const table = 'vault.sealed'\n"],
  'an export with a cipher of its own': [
    'src/web/portal/export.ts',
    "import { createDecipheriv, createHash } from 'node:crypto'\n",
  ],
  'a cipher under another name': ['src/modules/catalogue/a.ts', "import * as hidden from 'node:crypto'\n"],
  'the default of node:crypto': ['src/modules/catalogue/b.ts', "import crypto from 'node:crypto'\n"],
  'a cipher that comes late': ['src/modules/catalogue/c.ts', "const { createHash } = await import('node:crypto')\n"],
  'a cipher of the browser': ['src/web/api/a.ts', 'await crypto.subtle.importKey()\n'],
  'a shared secret computed beside': ['src/modules/identity/a.ts', 'diffieHellman({ privateKey, publicKey })\n'],
  'a receipt written by a reader': [
    'src/modules/applications/review/look.ts',
    "import { commitReceipt } from '#transparency'\n",
  ],
  'a wrapping key taken from the store': [
    'src/modules/documents/a.ts',
    'const key = ctx.outside.keys.findSecretKey(name)\n',
  ],
  'a wrapping key by its name': ['src/web/office/a.ts', "const path = join(folder, 'vault-1.key')\n"],
  'an import past the face': ['src/modules/documents/b.ts', "import { release } from '../vault/store.ts'\n"],
  'an import past the face, from the web': [
    'src/web/office/b.ts',
    "const late = await import('../../modules/vault/hpke.ts')\n",
  ],
  'a register asked without a receipt': [
    'src/modules/exchange/quick.ts',
    'return ctx.outside.exchange.send({ ...request })\n',
  ],
  'a register asked through a name of its own': ['src/web/api/b.ts', 'const { send } = ctx.outside.exchange\n'],
  'a script to the database': ['src/modules/identity/b.ts', 'await database.script(text)\n'],
  'a query to the pool': ['src/web/demo/a.ts', "await ctx.db.pool.query('select 1')\n"],
  'a statement made without the tag': ['src/modules/agencies/a.ts', "new Sql(['select 1'], [])\n"],
}
