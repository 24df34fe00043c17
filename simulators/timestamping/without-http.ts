/** The same authority in this process, under the same adapter: for tests of what has nothing to do with the way there. */

import type { Clock } from '#kernel'
import type { Outgoing } from '#platform'
import { openTimestamps, type Timestamps } from '../../src/modules/documents/pdf/timestamp.ts'
import { openStampingAuthority } from './authority.ts'

const origin = 'http://time-stamping.test'

/** The port to an authority of this process, whose clock is the one given. */
export async function stampingWithoutHttp(clock: Clock): Promise<Timestamps> {
  const authority = await openStampingAuthority({ now: clock.now, crlAt: `${origin}/crl` })
  const outgoing: Outgoing = {
    to: () => ({
      send: async ({ method, body }) => ({
        status: 200,
        headers: { 'content-type': 'application/timestamp-reply' },
        bytes: method === 'POST' ? await authority.stamp(body!) : await authority.crl(),
      }),
    }),
  }
  return openTimestamps({ url: `${origin}/stamp`, ca: authority.ca, clock, outgoing })
}
