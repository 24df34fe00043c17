import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { mobileDocuments } from '../../../../mongolia/mobile-documents.ts'
import { cardChecker, checkMobile, deviceKeyOf, presentCard } from '../../../../test/wallet/foreign-checkers.ts'
import { madeUpIssuer, madeUpKey } from '../../../../test/wallet/issuing.ts'
import { signMobile } from './mdoc.ts'
import { signCard } from './sd-jwt.ts'
import type { WalletKey } from './wallet.ts'

const at = new Date('2026-11-24T02:34:56Z')
const until = new Date('2027-11-24T16:00:00Z')
const term = { from: new Date('2026-11-01T00:00:00Z'), until: new Date('2028-01-01T00:00:00Z') }
const uri = 'https://example.test/status/1'
const wallet = madeUpKey()
const jwkOf = ({ publicKey }: ReturnType<typeof madeUpKey>) => publicKey.export({ format: 'jwk' }) as WalletKey
const binding = { key: jwkOf(wallet), at, status: { idx: 7, uri } }
const shown = { audience: 'https://bank.example', nonce: 'once' }

describe('a card, checked by the library of others:', async () => {
  let issuer: Awaited<ReturnType<typeof madeUpIssuer>>
  let card: string
  before(async () => {
    issuer = await madeUpIssuer(term)
    const hidden = { holder_name: 'Бат-Эрдэнэ Сарангэрэл', fact_fullAddress: 'Улаанбаатар', table: [{ year: '2024' }] }
    const content = {
      vct: 'https://example.test/wallet/types/a',
      open: { issuing_country: 'MN' },
      hidden,
      validUntil: until,
    }
    card = await signCard(content, binding, issuer.signer)
  })
  const checked = async (text: string, authority = issuer.authority) =>
    withoutStatus(cardChecker({ authority }))
      .verify(text, { currentDate: at.getTime() / 1000, keyBindingNonce: shown.nonce })
      .catch((error: Error) => error.message)

  test('one claim is shown without the others, bound to the wallet’s key', async () => {
    const text = await presentCard(card, { claims: ['fact_fullAddress'], key: wallet.key, ...shown, at })
    assert.doesNotMatch(decodedAll(text), /Сарангэрэл/)
    const { payload, header } = await withoutStatus(cardChecker({ authority: issuer.authority })).verify(text, {
      currentDate: at.getTime() / 1000,
      keyBindingNonce: 'once',
    })
    assert.equal((payload as Record<string, unknown>).fact_fullAddress, 'Улаанбаатар')
    assert.equal(header?.typ, 'dc+sd-jwt')
    assert.deepEqual((payload as { status: unknown }).status, { status_list: { idx: 7, uri } })
  })

  test('times are of the day, so that copies of one batch look like those of another', () => {
    const claims = JSON.parse(Buffer.from(card.split('.')[1]!, 'base64url').toString()) as { iat: number }
    assert.equal(claims.iat % 86_400, 0)
  })

  test('another authority, another key, another nonce and a changed byte are refused', async () => {
    const other = await madeUpIssuer(term)
    const text = await presentCard(card, { claims: [], key: wallet.key, ...shown, at })
    assert.match(String(await checked(text, other.authority)), /chain|Verify/i)
    const stolen = await presentCard(card, { claims: [], key: madeUpKey().key, ...shown, at })
    assert.match(String(await checked(stolen)), /Key|signature/i)
    assert.match(
      String(
        await checked(await presentCard(card, { claims: [], key: wallet.key, audience: 'a', nonce: 'twice', at })),
      ),
      /nonce/i,
    )
    const changed = text.replace(/\.([^.~]*)~/, (_, signature: string) => `.${signature.slice(0, -4)}AAAA~`)
    assert.match(String(await checked(changed)), /signature/i)
    assert.equal(typeof (await checked(text)), 'object')
  })
})

describe('a mobile driving licence, checked by the library of others:', async () => {
  let issuer: Awaited<ReturnType<typeof madeUpIssuer>>
  let mobile: string
  const { docType, namespace, elementsOf } = mobileDocuments['driving-licence']!
  const rows: Readonly<Record<string, string>> = {
    birthDate: '1991.05.28',
    licence: 'АБ123456',
    classes: 'B, C',
    issued: '2020.03.04',
    until: '2030.03.04',
  }
  before(async () => {
    issuer = await madeUpIssuer({ ...term, isMobile: true })
    const holder = { name: 'Бат-Эрдэнэ Сарангэрэл' }
    const elements = elementsOf({ holder, agency: { en: 'Road transport' }, value: (row) => rows[row] })
    mobile = await signMobile({ docType, namespace, elements, validUntil: until }, binding, issuer.signer)
  })

  test('its signature, digests, key and validity hold, and only what is shown is seen', async () => {
    const show = ['family_name', 'birth_date', 'driving_privileges', 'issuing_country']
    const { docType, values, failed } = await checkMobile(mobile, { anchor: issuer, key: wallet.key, show, now: at })
    assert.deepEqual(failed, [])
    assert.equal(docType, 'org.iso.18013.5.1.mDL')
    assert.deepEqual(Object.keys(values).sort(), [...show].sort())
    assert.equal(values.family_name, 'Bat-Erdene')
    assert.equal(String((values.birth_date as Date).toISOString()).slice(0, 10), '1991-05-28')
  })

  test('it is bound to the wallet’s key; another one is refused', async () => {
    const { x, y } = jwkOf(wallet)
    assert.deepEqual([deviceKeyOf(mobile).x, deviceKeyOf(mobile).y], [x, y])
    const { failed } = await checkMobile(mobile, {
      anchor: issuer,
      key: madeUpKey().key,
      show: ['family_name'],
      now: at,
    })
    assert.match(failed.join(), /Device signature/)
  })

  test('another authority, a changed element and a later day are refused', async () => {
    const other = await madeUpIssuer(term)
    const given = { key: wallet.key, show: ['family_name'], now: at }
    assert.match((await checkMobile(mobile, { ...given, anchor: other })).failed.join(), /certificate must be valid/)
    const bytes = Buffer.from(mobile, 'base64url')
    bytes[bytes.indexOf('Bat-Erdene')]! ^= 1
    const changed = await checkMobile(bytes.toString('base64url'), { ...given, anchor: issuer })
    assert.match(changed.failed.join(), /digest/)
    const late = await checkMobile(mobile, { ...given, anchor: issuer, now: new Date('2027-11-25T00:00:00Z') })
    assert.match(late.failed.join(), /time of verification/)
  })
})

/** A checker that does not ask for the list here. */
function withoutStatus(checker: ReturnType<typeof cardChecker>): ReturnType<typeof cardChecker> {
  Object.assign(checker, { verifyStatus: async () => {} })
  return checker
}

/** All a text of base64url parts says. */
function decodedAll(text: string): string {
  return text
    .split(/[.~]/)
    .map((part) => Buffer.from(part, 'base64url').toString())
    .join('\n')
}
