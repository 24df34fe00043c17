/**
 * What happens to the orders and corrections of the demo people: which pages they meet, what stops them, what it costs,
 * and what the officer is shown. The agency signs these tables, not the code.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillReason, reasonOf, stoppedBy } from '#engine'
import { optionsFor } from '../../../simulators/registers/without-http.ts'
import { nation } from '../../index.ts'
import { check, checkedFor, file, numberOf, outcomeOf, service, world } from './outcome.ts'

const home = { abroad: 'no', office: 'ubeg-6701' }
const abroad = { abroad: 'yes', photo: file('jpeg'), office: 'mfa-seoul' }
const own = { whom: 'self', latinRight: 'yes', kind: 'ordinary', truth: 'yes', ...home }
const plain = 'whom reason latinRight kind abroad office truth'

check('passport-order', [
  ['Айгүл', { ...own, reason: 'first' }, { pages: plain, fee: 32_500 }],
  ['Айгүл', { ...own, reason: 'first', kind: 'chip' }, { pages: plain, fee: 82_500 }],
  [
    'Айгүл',
    { ...own, reason: 'expired' },
    { pages: plain, fee: 32_500, failed: ['Шалтгаан нь паспортын бүртгэлтэй таарна'] },
  ],
  ['Гантулга', { ...own, reason: 'damaged' }, { pages: plain, fee: 32_500 }],
  [
    'Сарангэрэл',
    { ...own, reason: 'lost', lost: 'yes', latinRight: 'no', latinLast: 'Bat-Erdene', latinFirst: 'Sarangerel' },
    { pages: 'whom reason lost policeNote latinRight latinLast+latinFirst kind abroad office truth', fee: 32_500 },
  ],
  [
    'Сарангэрэл',
    { ...own, whom: 'УХ14230915', agreement: 'yes', reason: 'first', kind: 'chip' },
    { pages: 'whom reason latinRight kind abroad office agreement', fee: 82_500 },
  ],
  [
    'Тэмүүжин',
    { ...own, reason: 'full', ...abroad },
    { pages: 'whom reason latinRight kind abroad photo office truth', fee: 32_500 },
  ],
  ['Дуламсүрэн', { ...own, reason: 'first' }, { pages: plain, fee: 32_500 }],
  ['Ганболд', { ...own, reason: 'first' }, { pages: plain, stop: /үнэмлэхийн хугацаа дууссан байна: 2026-04-17/ }],
  ['Оюунчимэг', { ...own, reason: 'first' }, { pages: plain, stop: /4.200.000.₮ төлөх өртэй/ }],
  [
    'Сарангэрэл',
    { ...own, whom: 'УХ14230915', agreement: 'yes', reason: 'renamed' },
    { pages: 'whom reason latinRight kind abroad office agreement', stop: /Хүүхдийн нэр өөрчлөгдсөн/ },
  ],
])

test('a court debt leads to the reference that shows it, and says where it is paid', () => {
  const { stop } = outcomeOf('passport-order', 'Оюунчимэг', { ...own, reason: 'first' })
  assert.equal(stop?.instead, 'court-debt-reference')
  assert.match(stop?.remedy ?? '', /Шийдвэр гүйцэтгэх газарт/)
})

test('a court’s ban on leaving stops the order though the debt is paid, and says so before the debt', () => {
  const said = (debt: number, banned: boolean) => {
    const state = { answers: {}, facts: { debt, banned } }
    const code = stoppedBy(service('passport-order'), state)
    return code ? fillReason(reasonOf(service('passport-order'), code)!, state).say : ''
  }
  assert.match(said(0, true), /хязгаарласан байна/)
  assert.match(said(500, true), /хязгаарласан байна.*500/)
  assert.match(said(500, false), /500.* төлөх өртэй/)
  assert.equal(said(0, false), '')
})

const papers = { medical: file('pdf'), office: 'atut-centre' }

check('driving-licence', [
  ['Бат-Эрдэнэ', { request: 'worn', office: 'atut-6701' }, { pages: 'request office', fee: 12_500 }],
  ['Бат-Эрдэнэ', { request: 'lost', lost: 'yes', office: 'atut-6701' }, { pages: 'request lost office', fee: 12_500 }],
  [
    'Бат-Эрдэнэ',
    { ...papers, request: 'addClass', newClass: 'D', exam: file('jpeg') },
    { pages: 'request newClass exam medical office', fee: 12_500 },
  ],
  ['Ганболд', { ...papers, request: 'renewal' }, { pages: 'request medical office', fee: 12_500 }],
  [
    'Ганболд',
    { ...papers, request: 'worn' },
    { pages: 'request office', fee: 12_500, failed: ['Нөхөх, солих үнэмлэхийн хугацаа дуусаагүй'] },
  ],
  [
    'Гантулга',
    { ...papers, request: 'worn' },
    { pages: 'request office', fee: 12_500, failed: ['Нэр нь иргэний бүртгэлтэй адил'] },
  ],
  [
    'Уранчимэг',
    { ...papers, request: 'foreign', foreignLicence: file('jpeg'), translation: file('pdf') },
    { pages: 'request foreignLicence translation medical office', fee: 12_500 },
  ],
  ['Уранчимэг', { ...papers, request: 'renewal' }, { pages: 'request medical office', stop: /бүртгэлгүй байна/ }],
  ['Мөнхбат', { ...papers, request: 'worn' }, { pages: 'request office', stop: /төлөөгүй торгууль байна: 180.000.₮/ }],
  [
    'Бат-Эрдэнэ',
    { ...papers, request: 'foreign', foreignLicence: file('jpeg'), translation: file('pdf') },
    { pages: 'request foreignLicence translation medical office', stop: /Монголын жолооны үнэмлэх бүртгэлтэй/ },
  ],
])

test('unpaid fines lead to where they are paid', () => {
  assert.equal(outcomeOf('driving-licence', 'Мөнхбат', { ...papers, request: 'worn' }).stop?.instead, 'traffic-fines')
})

const wrong = { right: 'Ганболд' }

check('civil-correction', [
  ['Айгүл', { field: 'latin', right: 'Aygul', proof: file('pdf') }, { pages: 'field right proof', fee: 0 }],
  ['Айгүл', { field: 'latin', right: 'Aygul' }, { pages: 'field right proof', fee: 0, failed: ['Нотлох баримттай'] }],
])
check('driver-correction', [
  [
    'Гантулга',
    { field: 'blood', right: 'II', proof: file('jpeg') },
    { pages: 'field right proof', fee: 0, failed: ['Нэр нь иргэний бүртгэлтэй адил'] },
  ],
  [
    'Айгүл',
    { field: 'score', right: '10', proof: file('jpeg') },
    { pages: 'field right proof', fee: 0, failed: ['Жолоочийн бүртгэлтэй'] },
  ],
])
check('vehicle-correction', [
  [
    'Ганболд',
    { ...wrong, vehicle: '4410УНА', field: 'owner', proof: file('pdf') },
    { pages: 'vehicle field right proof', fee: 0, failed: ['Эзэмшигчийн нэр иргэний бүртгэлтэй адил'] },
  ],
  [
    'Мөнхбат',
    { ...wrong, vehicle: '0202УАА', field: 'colour', proof: file('pdf') },
    { pages: 'vehicle field right proof', fee: 0 },
  ],
])

test('a register tells where a mistake in it is put right, by a service of its own agency', () => {
  for (const { correction, agency } of nation.registers.filter(({ correction }) => correction))
    assert.equal(service(correction!).agency, agency)
  assert.ok(nation.registers.filter(({ correction }) => correction).length >= 3)
})

test('a passport is handed over at embassies too, a driving licence only at home', () => {
  const values = (id: string) => optionsFor(world, service(id), numberOf('Айгүл')).office!.map(({ value }) => value)
  assert.ok(values('passport-order').includes('mfa-tokyo') && values('passport-order').includes('ubeg-8301'))
  assert.deepEqual(
    values('driving-licence').filter((id) => !id.startsWith('atut-')),
    [],
  )
})

test('a photo for an embassy is a JPEG and nothing else', () => {
  const checked = checkedFor('passport-order', 'Тэмүүжин', { ...own, reason: 'full', ...abroad, photo: file('pdf') })
  assert.deepEqual(checked.ok ? [] : checked.issues.map(({ code }) => code), ['question.file-kind'])
})
