/** An alert for the demonstration, so that there is one to see: drafted and confirmed by the made-up officers of its place. */
import { alertsAt, confirmAlert, draftAlert } from '#alerts'
import type { OfficerActor } from '#kernel'
import { day } from '#kernel'
import { actingAs, type Context, transact } from '#platform'

const place = '65'
const office = 'aimag-65'
const daysLong = 14
const said = {
  hazard: 'dzud',
  level: 'attention',
  place,
  title: {
    mn: 'Туршилтын анхааруулга: их цас орно',
    en: 'A trial alert: heavy snow is coming',
    kk: 'Сынақ ескерту: қалың қар жауады',
  },
  rules: {
    mn: 'Энэ бол туршилтын мэдээ. Уулын даваагаар шөнө бүү яваарай.',
    en: 'This is a trial. Do not cross mountain passes at night.',
    kk: 'Бұл – сынақ хабар. Тау асуларымен түнде жүрмеңіз.',
  },
  doWhat: {
    mn: 'Малын өвс, тэжээлээ ойртуулна уу. Айл хөршдөө дуулгаарай.',
    en: 'Bring hay and feed closer. Tell your neighbours.',
    kk: 'Шөп пен жемді жақындатыңыз. Көршілеріңізге айтыңыз.',
  },
  phone: '105',
}

/** Says it once; nothing where something was said of the place lately. */
export async function showAlert(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  const since = new Date(now.getTime() - 2 * daysLong * day)
  if ((await alertsAt(ctx, { place, since, limit: 1 })).length > 0) return
  const [first, second] = speakers(ctx)
  if (!first || !second) return
  const drafted = await transact(actingAs(ctx, first), (ctx) =>
    draftAlert(ctx, { ...said, from: now, to: new Date(now.getTime() + daysLong * day) }),
  )
  if (drafted.ok) await transact(actingAs(ctx, second), (ctx) => confirmAlert(ctx, drafted.value.draftId))
}

function speakers(ctx: Context): OfficerActor[] {
  const { officers, agencies } = ctx.outside.nation
  const agencyId = agencies.find(({ offices }) => offices.some(({ id }) => id === office))?.id ?? ''
  return officers
    .filter(({ officeId }) => officeId === office)
    .map(({ id, role }) => ({ kind: 'officer', officerId: id, officeId: office, agencyId, role, sessionId: id }))
}
