/** The rules of the port to a text-message centre, for any adapter against any centre that speaks its protocol. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { SmsPort } from '#notices'

export type Centre = {
  readonly port: SmsPort
  /** The texts that a phone got, in order. */
  readonly got: (phone: string) => readonly string[]
  readonly setFailing: (failing: boolean) => void
  /** How many messages the centre takes a second from now on. */
  readonly grant: (perSecond: number) => void
  /** A port with another secret than the centre knows. */
  readonly stranger: SmsPort
  readonly close: () => Promise<unknown>
}

/** Runs the contract; `open` gives a centre and a port to it. */
export function smsContract(what: string, open: () => Promise<Centre>): void {
  let centre: Centre
  before(async () => {
    centre = await open()
  })
  after(() => centre.close())
  let phones = 0
  const newPhone = () => `9911${String(++phones).padStart(4, '0')}`
  const outage = { name: 'Outage', code: 'notices/sms-unreachable' }

  test(`${what}: a text arrives letter for letter, in Cyrillic too`, async () => {
    const to = newPhone()
    const texts = ['Төр: та нэвтэрлээ. Өө Үү ё', 'Қабдыл Айгүл ә ғ ң ұ һ', 'a&b=c+d %41 "x" \'y\'\n2', '№ ₮ « » … 👍']
    for (const text of texts) await centre.port.send({ id: randomUUID(), to, text })
    assert.deepEqual(centre.got(to), texts)
  })

  test(`${what}: the same message sent again, also at once, arrives once`, async () => {
    const message = { id: randomUUID(), to: newPhone(), text: 'нэг удаа' }
    await centre.port.send(message)
    await Promise.all(Array.from({ length: 10 }, () => centre.port.send(message)))
    assert.deepEqual(centre.got(message.to), ['нэг удаа'])
  })

  test(`${what}: the same text as another message arrives again`, async () => {
    const to = newPhone()
    for (let i = 0; i < 2; i++) await centre.port.send({ id: randomUUID(), to, text: 'хоёр удаа' })
    assert.equal(centre.got(to).length, 2)
  })

  test(`${what}: a centre that fails is an outage, and the same message goes through later`, async () => {
    const message = { id: randomUUID(), to: newPhone(), text: 'дараа нь' }
    centre.setFailing(true)
    try {
      await assert.rejects(centre.port.send(message), outage)
    } finally {
      centre.setFailing(false)
    }
    assert.deepEqual(centre.got(message.to), [])
    await centre.port.send(message)
    assert.deepEqual(centre.got(message.to), ['дараа нь'])
  })

  test(`${what}: more than is granted goes through in its turn, and one that cannot wait goes before the many`, async () => {
    centre.grant(80)
    try {
      const [many, one] = [Array.from({ length: 40 }, newPhone), newPhone()]
      const order: string[] = []
      const sent = (to: string) => () => void order.push(to)
      const sending = many.map((to) => centre.port.sendInTurn({ id: randomUUID(), to, text: 'олонд' }).then(sent(to)))
      await centre.port.send({ id: randomUUID(), to: one, text: 'нэгэнд' }).then(sent(one))
      await Promise.all(sending)
      assert.deepEqual(
        many.map(centre.got),
        many.map(() => ['олонд']),
      )
      assert.ok(order.indexOf(one) < many.length - 1, 'it stood behind the many')
    } finally {
      centre.grant(Number.POSITIVE_INFINITY)
    }
  })

  test(`${what}: whoever does not know the secret sends nothing`, async () => {
    const message = { id: randomUUID(), to: newPhone(), text: 'хуурамч' }
    await assert.rejects(centre.stranger.send(message), outage)
    assert.deepEqual(centre.got(message.to), [])
  })
}
