import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from '#platform'
import { askAt, posted, takeReference } from '../../../../test/asking.ts'
import { startWhole } from '../../../../test/platform.ts'
import { Visitor } from '../../../../test/visitor.ts'
import { routes } from '../../routes.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const owner = await platform.visitorAs('Сарангэрэл')
const document = (await takeReference(owner, 'id-card-reference')).split('/').at(-1)!

type Made = { readonly id: string; readonly path: string; readonly code: string }

/** Makes a share by the form, as a browser without script does. */
async function make(): Promise<Made> {
  await owner.open(routes.share(document))
  await owner.submit(routes.share(document), { recipient: 'Хаан банк', purpose: 'зээлийн хүсэлт' })
  const path = /href="[^"]*(\/shared\/[\w-]{38})"/.exec(owner.page.text)?.[1]
  const code = /class="code">([\d ]+)</.exec(owner.page.text)?.[1]?.replace(/ /g, '')
  assert.ok(path && code)
  return { id: owner.page.path.split('/').at(-1)!, path, code }
}

/** Somebody without an account at the link. */
async function stranger(path: string): Promise<Visitor> {
  const visitor = new Visitor(platform.origin)
  await visitor.open(path)
  return visitor
}

test('whoever has link and code says who they are and sees the document; the holder sees that they did', async () => {
  const { id, path, code } = await make()
  const bank = await stranger(path)
  assert.match(bank.words, /Хаан банк/)
  const number = (await documentNumber()).number
  assert.ok(!bank.page.text.includes(number), 'nothing of it before it is opened')

  await bank.submit(path, { opener: 'Хаан банк, Бат', code })
  assert.equal(bank.page.status, 200)
  assert.ok(bank.page.text.includes(number))
  const pdf = await bank.submit('/package')
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')

  await owner.open(routes.ownShare(id))
  assert.match(owner.words, /Хаан банк, Бат/)
  await owner.open(routes.messages)
  assert.match(owner.words, /Хаан банк, Бат таны үзүүлсэн баримтыг нээлээ/)
  const { receipts } = await platform.platform.ctx.db.one<{ receipts: number }>(sql`
    select count(*)::integer as receipts from transparency.receipt join documents.share_opening on receipt_id = receipt.id
    where share_id = ${id} and receipt.purpose = 'shared'`)
  assert.equal(receipts, 2)
})

test('without a name, or with a wrong code, nothing opens and nothing typed is lost', async () => {
  const { path, code } = await make()
  const bank = await stranger(path)
  await bank.submit(path, { opener: '', code })
  assert.equal(bank.page.status, 422)
  await bank.submit(path, { opener: 'Бат', code: wrong(code) })
  assert.equal(bank.page.status, 422)
  assert.match(bank.page.text, /value="Бат"/)
})

test('guessing codes: after ten wrong ones the link opens for nobody, not even with the right one', async () => {
  const { id, path, code } = await make()
  for (let tries = 0; tries < 10; tries++)
    await (await ask(path, posted({ opener: 'x', code: wrong(code) }, { origin: platform.origin }))).text()
  const answer = await ask(path, posted({ opener: 'x', code }, { origin: platform.origin }))
  assert.equal(answer.status, 410)
  await owner.open(routes.ownShare(id))
  assert.match(owner.words, /түгжигдсэн/)
})

test('taken back, and after its last day, it opens nothing', async () => {
  const { id, path, code } = await make()
  await owner.open(routes.ownShare(id))
  await owner.submit(routes.shareWithdrawal(id))
  assert.equal((await ask(path)).status, 410)
  assert.equal((await ask(`${path}/package`, posted({ opener: 'x', code }, { origin: platform.origin }))).status, 410)

  const other = await make()
  const { db } = platform.platform.ctx
  await db.run(sql`
    update documents.share set created_at = created_at - interval '9 days', until = now() - interval '1 day'
    where id = ${other.id}`)
  assert.equal((await ask(other.path)).status, 410)
})

test('a link that was not made by us leads nowhere, whatever part of it is changed', async () => {
  const { path } = await make()
  for (const at of [path.length - 1, path.length - 20, path.length - 38]) {
    const changed = path.slice(0, at) + (path[at] === 'A' ? 'B' : 'A') + path.slice(at + 1)
    assert.equal((await ask(changed)).status, 404)
  }
})

test('a form that says nothing is answered with what is missing', async () => {
  await owner.open(routes.share(document))
  await owner.submit(routes.share(document), { recipient: ' ', purpose: '' })
  assert.equal(owner.page.status, 422)
  await owner.submit(routes.share(document), { recipient: 'a'.repeat(81), purpose: 'x', days: '8' })
  assert.equal(owner.page.status, 422)
})

function documentNumber(): Promise<{ number: string }> {
  return platform.platform.ctx.db.one(sql`select number from documents.document where id = ${document}`)
}

function wrong(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0')
}
