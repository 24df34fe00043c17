import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fill, groupDigits, holdTogether, inLanguage, smsParts, translator } from './text.ts'

const held = '\u00a0'
const particles = ['уу', 'үү', 'вэ', 'бэ']

test('a text is filled where its names stand, and a name nobody gave stays', () => {
  assert.equal(fill('{a} and {b}, {a}', { a: 1, b: 'two' }), '1 and two, 1')
  assert.equal(fill('{a} {missing}', { a: '' }), ' {missing}')
  assert.equal(fill('{a}', { a: '{b}', b: 'never' }), '{b}', 'what was filled in is not filled again')
})

test('what every object has does not fill a text', () => {
  assert.equal(fill('{constructor} {toString}', {}), '{constructor} {toString}')
})

test('a missing text shows its key', () => {
  const t = translator({ 'home.title': 'Home of {name}' })
  assert.equal(t('home.title', { name: 'all' }), 'Home of all')
  assert.equal(t('home.missing'), 'home.missing')
})

test('a language that has no text gets the first there is', () => {
  assert.equal(inLanguage({ mn: 'Нэг', en: 'One' }, 'en'), 'One')
  assert.equal(inLanguage({ mn: 'Нэг', en: 'One' }, 'kk'), 'Нэг')
  assert.equal(inLanguage({}, 'kk'), '')
})

for (const [text, expected] of [
  ['Юу вэ?', `Юу${held}вэ?`],
  ['Та ирэх үү', `Та ирэх${held}үү`],
  ['Энэ вэ, тэр бэ.', `Энэ${held}вэ, тэр${held}бэ.`],
  ['уу хаана', 'уу хаана'],
  ['Та уулын орой', 'Та уулын орой'],
  ['Та вэб нээнэ', 'Та вэб нээнэ'],
  ['Та үү2', 'Та үү2'],
  ['32 500 төгрөг', `32${held}500 төгрөг`],
  ['1 234 567 ₮', `1${held}234${held}567${held}₮`],
  ['25 %', `25${held}%`],
  ['5 ₮ ба 6 $', `5${held}₮ ба 6${held}$`],
  ['12 34', '12 34'],
  ['12 3456', '12 3456'],
  ['2026 оны 11', '2026 оны 11'],
] as const) {
  test(`"${text}" is held together where it must not break`, () => {
    assert.equal(holdTogether(text, particles), expected)
  })
}

test('holding together changes blanks alone, and twice is once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('уу', 'вэ', '1', '234', '500', '₮', '%', 'хот', ' ', '  ', ',')), (words) => {
      const text = words.join(' ')
      const once = holdTogether(text, particles)
      assert.equal(once.replaceAll(held, ' '), text)
      assert.equal(holdTogether(once, particles), once)
    }),
  )
})

test('without particles only numbers are held together', () => {
  assert.equal(holdTogether('1 000 вэ', []), `1${held}000 вэ`)
})

test('digits are grouped by three', () => {
  const grouped = [0, 999, 1000, 32_500, 1_234_567, -1000, 12.9].map((amount) => groupDigits(amount))
  const expected = ['0', '999', '1 000', '32 500', '1 234 567', '-1 000', '12']
  assert.deepEqual(
    grouped,
    expected.map((text) => text.replaceAll(' ', held)),
  )
})

for (const [letters, length, parts] of [
  ['a', 0, 1],
  ['a', 160, 1],
  ['a', 161, 2],
  ['a', 306, 2],
  ['a', 307, 3],
  ['ш', 70, 1],
  ['ш', 71, 2],
  ['ш', 134, 2],
  ['ш', 135, 3],
] as const) {
  test(`${length} times "${letters}" takes ${parts} parts`, () => {
    assert.equal(smsParts(letters.repeat(length)), parts)
  })
}

test('one letter outside the old alphabet changes the count of the whole message', () => {
  assert.equal(smsParts('a'.repeat(70)), 1)
  assert.equal(smsParts(`${'a'.repeat(70)}₮`), 2)
  assert.equal(smsParts(`${'a'.repeat(70)}${held}`), 2)
})

test('the whole basic alphabet counts as such, line breaks and signs among it', () => {
  const basic = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ÄÖÑÜ§¿äöñüà'
  assert.equal(smsParts(basic.padEnd(160, 'a')), 1)
})

test('signs that take two places in the old alphabet are never counted as fewer parts than they take', () => {
  for (const sign of '^{}\\[~]|€') assert.equal(smsParts(sign.repeat(71)), 2)
})
