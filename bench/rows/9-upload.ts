/** Photos people send: checked, cleaned and stored, against the same bytes put into the same table and nothing else. */
import { sql, storeFile } from '#platform'
import { jpeg } from '../../test/sent-files.ts'
import { byTurns, type Row, rateOf } from '../row.ts'
import type { Setting } from '../setting.ts'

const clients = 8
const photoBytes = 200_000

async function upload(setting: Setting) {
  const { ctx } = (await setting.world()).platform
  const bytes = photo()
  const figure = async () => {
    const stored = await storeFile(ctx, { ownerId: ctx.ids.uuid(), name: 'photo.jpg', bytes, accept: ['jpeg'] })
    if (!stored.ok) throw new Error(`a photo is not taken: ${stored.issues[0]?.code}`)
  }
  const sha256 = Buffer.alloc(32)
  const limit = () =>
    ctx.db.run(sql`
    insert into platform.file (id, owner_id, kind, name, bytes, width, height, sha256, content, created_at)
    values (${ctx.ids.uuid()}, ${ctx.ids.uuid()}, 'jpeg', 'photo.jpg', ${bytes.length}, 1200, 1600, ${sha256}, ${bytes},
      ${ctx.clock.now()})`)
  const found = await byTurns(
    () => rateOf(clients, figure),
    () => rateOf(clients, limit),
  )
  return { unit: '/s', ...found, against: 'plain inserts of the same bytes', note: `photos of ${photoBytes / 1000} KB` }
}

/** As large as a phone sends one after making it smaller; what the picture shows is noise. */
function photo(): Buffer {
  const scan = Array.from({ length: photoBytes }, (_, i) => (i * 7919 + (i >> 8)) % 251)
  return jpeg({ width: 1200, height: 1600, scan })
}

export const rows: readonly Row[] = [{ name: 'upload', target: { ratioAtLeast: 0.4 }, measure: upload }]
