/** The roots of the days as a feed, for whoever prints or keeps them. */
import type { Nation } from '#engine'
import { escapeText } from '#kernel'
import type { DayShown } from '#transparency'
import { toHex } from '#verify'
import { routes } from '../routes.ts'

type Feed = {
  readonly days: readonly DayShown[]
  readonly t: (key: string) => string
  readonly origin: string
  readonly nation: Nation
}

export function dayFeed({ days, t, origin, nation }: Feed): string {
  const self = `${origin}${routes.openLogFeed}`
  const entries = days.map(({ day, root, at }) => {
    const href = escapeText(`${origin}${routes.openLogDay(day)}`)
    return `<entry><id>${href}</id><title>${day}</title><link href="${href}"/><updated>${at.toISOString()}</updated><summary>${toHex(root)}</summary></entry>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${escapeText(self)}</id><title>${escapeText(t('log.days'))}</title>
<link rel="self" href="${escapeText(self)}"/><updated>${(days[0]?.at ?? new Date(0)).toISOString()}</updated><author><name>${escapeText(Object.values(nation.country.platform)[0] ?? '')}</name></author>
${entries.join('\n')}
</feed>
`
}
