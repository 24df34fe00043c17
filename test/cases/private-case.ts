/**
 * A whole case in which every free text, name of a file and wrong code is somebody's name or number: what an officer reads
 * and writes stands in no log and in no address either.
 */
import type { DemoPerson, Nation } from '#engine'
import type { Db } from '#platform'
import { jpeg } from '../sent-files.ts'
import type { Visitor } from '../visitor.ts'
import {
  answerPage,
  decideNext,
  deskAt,
  fillIn,
  handOver,
  makeReady,
  payOrder,
  sendOrder,
  takeEffect,
  untilShown,
} from './take-passport.ts'

/** What is typed in it, found nowhere else. */
export const typedHere = ['Zagdkhuu', 'Tserenlkham', 'zagdkhuu-photo', 'Odgerelmaa', 'Purevjargalan', 'Lkhagvadolgor']
const [latinLast, latinFirst, photo, written, noted, answered] = typedHere

const decidedAt = 'ubeg-centre'
const collectedAt = 'mfa-stockholm'

export type PrivateCase = {
  readonly nation: Nation
  readonly origin: string
  readonly person: DemoPerson
  /** Signed in as that person. */
  readonly visitor: Visitor
  /** Makes another browser that writes its addresses down. */
  readonly open: () => Visitor
  readonly db: Db
}

/** Ordered abroad with a photo, paid, talked about, returned, answered, granted, and fetched after a wrong code. */
export async function livePrivateCase(given: PrivateCase): Promise<void> {
  const { nation, person, visitor, open } = given
  const { definition } = nation.services.find(({ definition }) => definition.id === 'passport-order')!
  const names = { latinRight: 'no', latinLast: latinLast!, latinFirst: latinFirst! }
  const file = new File([Uint8Array.from(jpeg({ width: 413, height: 531 }))], `${person.registerNumber} ${photo}.jpg`)
  const where = { abroad: 'yes', photo: file, office: collectedAt }
  const answers = { whom: 'self', reason: 'first', ...names, kind: 'ordinary', ...where, truth: 'yes' }
  await fillIn(visitor, { serviceId: definition.id, query: definition.title, home: '/', answers })
  const id = await sendOrder(visitor)
  const path = `/applications/${id}`
  const until = (state: string) =>
    untilShown(visitor, path, ({ title }) => title === nation.words.mn?.[`application.state-${state}`])
  await payOrder(visitor, path)
  await until('in-review')
  await write(visitor, `${path}/messages`, `${written} ${person.phone}`)

  const desk = await deskAt(given, decidedAt, open())
  const code = 'latin-unclear'
  await look(desk, id, person)
  await decideNext(desk, id, {
    kind: 'return',
    'return-code': code,
    [`asks-${code}`]: 'latinFirst',
    note: `${noted} ${person.name}`,
  })
  await takeEffect(given.db)
  await until('returned')
  await visitor.open(`${path}/answer`)
  await answerPage(visitor, { latinFirst: answered! })
  await decideNext(desk, id, { kind: 'grant' })
  await takeEffect(given.db)
  await until('printing')

  const counter = await deskAt(given, collectedAt, open())
  await makeReady(counter, id)
  await until('ready')
  await handOver(counter, id, person.registerNumber)
  await handOver(counter, id, /class="code">(\d+)</.exec(visitor.page.text)?.[1] ?? '')
  await until('collected')
  for (const one of [desk, counter])
    for (const page of ['/office', '/office/handover', '/office/team']) await one.open(page)
}

/** Opens the case and its file, writes to the citizen, and gives a reason that is none. */
async function look(desk: Visitor, id: string, { name, registerNumber }: DemoPerson): Promise<void> {
  await desk.open('/office')
  await desk.submit('/office/next-case')
  const file = new RegExp(`/office/cases/${id}/files/[\\w-]+`).exec(desk.page.text)?.[0]
  if (!file) throw new Error('the case shows no file')
  await desk.open(file)
  await desk.open(`/office/cases/${id}`)
  await desk.submit('/messages', { text: `${written} ${registerNumber}` })
  await desk.submit('/recusal', { because: name })
}

async function write(visitor: Visitor, path: string, text: string): Promise<void> {
  await visitor.open(path)
  await visitor.submit('/messages', { text })
}
