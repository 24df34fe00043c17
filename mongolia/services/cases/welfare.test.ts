/** Welfare: for children, for mothers, for the old and the disabled. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stoppedBy } from '#engine'
import { check, file, service } from './outcome.ts'

const account = 'MN580005005012345678'
/** Where Сарангэрэл and her children live. */
const place = '1116'

const money = { child: 'УХ21310217', reason: 'account', lives: 'both', account, truth: 'yes' }

check('child-money', [
  ['Сарангэрэл', money, { pages: 'child reason lives account truth', fee: 0 }],
  [
    'Сарангэрэл',
    { ...money, reason: 'parent', lives: 'other', decision: file('pdf') },
    { pages: 'child reason lives decision account truth', fee: 0 },
  ],
  ['Айгүл', {}, { pages: '', stop: /хүүхэд бүртгэгдээгүй/, instead: 'birth-registration' }],
])

const care = { whom: 'УХ17272126', carer: 'mother', place, account, truth: 'yes' }
const tooOld = 'Хүүхэд 3 нас хүрээгүй'

check('child-care-allowance', [
  ['Сарангэрэл', care, { pages: 'whom carer place account truth', fee: 0, failed: [tooOld] }],
  [
    'Сарангэрэл',
    { ...care, whom: 'УХ21310217' },
    { pages: 'whom carer place account truth', fee: 0, failed: [tooOld, 'Цэцэрлэгт явдаггүй'] },
  ],
  [
    'Сарангэрэл',
    { ...care, carer: 'guardian', why: 'away' },
    { pages: 'whom carer why place account truth', fee: 0, failed: [tooOld] },
  ],
  [
    'Сарангэрэл',
    { ...care, carer: 'adopted', why: 'died' },
    { pages: 'whom carer place account truth', fee: 0, failed: [tooOld] },
  ],
])

const pregnant = { fetuses: 'one', place, account, promise: 'yes' }

check('pregnancy-allowance', [
  ['Энхжин', pregnant, { pages: 'fetuses place account promise', fee: 0 }],
  [
    'Сарангэрэл',
    { ...pregnant, fetuses: 'twins', fetusPaper: file('jpeg') },
    { pages: 'fetuses fetusPaper place account promise', fee: 0 },
  ],
  [
    'Сарангэрэл',
    { ...pregnant, fetuses: 'twins' },
    { pages: 'fetuses fetusPaper place account promise', fee: 0, failed: ['Ихэр бол эмчийн дүгнэлттэй'] },
  ],
  ['Ганболд', pregnant, { pages: 'fetuses place account promise', stop: /жирэмсэн эхэд олгоно/ }],
])

test('pregnancy-allowance: eleven weeks are too early, twelve are enough, and no record leads to a doctor', () => {
  const definition = service('pregnancy-allowance')
  const code = (weeks: number | null) => stoppedBy(definition, { answers: {}, facts: { weeks, sex: 'эмэгтэй' } })
  assert.deepEqual([code(null), code(11), code(12)], ['stop.1', 'stop.2', undefined])
  assert.equal(definition.stop[1]?.instead, 'doctor-appointment')
})

const pension = { ground: 'disabled', place, account, truth: 'yes' }
const pensions = 'ground place account truth'

check('social-welfare-pension', [
  ['Сарангэрэл', pension, { pages: pensions, fee: 0 }],
  [
    'Ганболд',
    { ...pension, ground: 'short', medical: file('pdf') },
    { pages: 'ground medical place account truth', fee: 0 },
  ],
  [
    'Тэмүүжин',
    { ...pension, ground: 'short', medical: file('pdf') },
    {
      pages: 'ground medical place account truth',
      fee: 0,
      failed: ['Даатгалын тэтгэвэр авах хугацаа хүрээгүй'],
    },
  ],
  ['Айгүл', pension, { pages: pensions, stop: /бэрхшээлийн бүртгэл алга/ }],
  ['Бат-Эрдэнэ', { ...pension, ground: 'elder' }, { pages: pensions, stop: /51 настай/ }],
  ['Дуламсүрэн', { ...pension, ground: 'elder' }, { pages: pensions, stop: /тэтгэвэр олгодог: Өндөр насны/ }],
])

test('social-welfare-pension: on the ground of old age a woman asks from 55, a man from 60', () => {
  const code = (sex: string, age: number) =>
    stoppedBy(service('social-welfare-pension'), {
      answers: { ground: 'elder' },
      facts: { sex, age, pensionType: null },
    })
  assert.deepEqual([code('эмэгтэй', 54), code('эмэгтэй', 55)], ['stop.1', undefined])
  assert.deepEqual([code('эрэгтэй', 59), code('эрэгтэй', 60)], ['stop.2', undefined])
})

const card = { reason: 'first', photo: file('jpeg'), helper: 'no', office: 'hbheg-centre' }
const cards = 'whom reason photo helper office'

check('disability-card', [
  ['Сарангэрэл', card, { pages: cards, fee: 0 }],
  [
    'Сарангэрэл',
    { ...card, whom: 'УХ14230915', reason: 'lost', lostStory: 'yes', helper: 'yes', helperName: 'Дорж Бат' },
    { pages: 'whom reason lostStory photo helper helperName office', fee: 0 },
  ],
  [
    'Ганболд',
    { ...card, reason: 'changed', changed: 'Хаяг' },
    { pages: 'whom reason changed photo helper office', fee: 0, failed: ['Шалтгаан бүртгэлтэй таарна'] },
  ],
  ['Баярсайхан', { ...card, reason: 'extend' }, { pages: cards, stop: /Үнэмлэх .* хүртэл хүчинтэй/ }],
  ['Сарангэрэл', { ...card, whom: 'УХ17272126' }, { pages: cards, stop: /бүртгэл олдсонгүй/ }],
])
