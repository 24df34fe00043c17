import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo, shownTo } from '../../../test/republic.ts'

type Asked = Parameters<typeof answerTo>[0]
type Row = readonly [sent: string, answer: unknown]

/** Sends each text to the question and compares what comes of it. */
function table(kind: string, question: Asked, rows: readonly Row[]): void {
  for (const [sent, answer] of rows) {
    const name = sent.length > 40 ? `${sent.slice(0, 20)}… (${sent.length})` : JSON.stringify(sent)
    test(`${kind}: ${name} is ${JSON.stringify(answer)}`, () => {
      assert.deepEqual(answerTo(question, { form: { q: sent } }), answer)
    })
  }
}

table('text', { type: 'text', longest: 5 }, [
  ['abcde', 'abcde'],
  ['abcdef', 'q text-too-long'],
  ['', 'q text-empty'],
  [' \u200b\ufeff ', 'q text-empty'],
  [' a \n\t b ', 'a b'],
  ['a\u202eb', 'ab'],
  ['a\u0000b\u0007', 'ab'],
  ['😀😀😀😀😀', '😀😀😀😀😀'],
  ['😀😀😀😀😀😀', 'q text-too-long'],
  ['\ud83d', 'q text-empty'],
  ['и\u0306', 'й'],
])
table('text by itself', { type: 'text' }, [
  ['x'.repeat(200), 'x'.repeat(200)],
  ['x'.repeat(201), 'q text-too-long'],
])
table('long text', { type: 'longText' }, [
  ['one\n\ntwo', 'one\n\ntwo'],
  ['x'.repeat(2000), 'x'.repeat(2000)],
  ['x'.repeat(2001), 'q text-too-long'],
])
table('optional text', { type: 'text', optional: true }, [['', null]])

table('number', { type: 'number', least: 2, most: 1500 }, [
  ['2', 2],
  ['1', 'q number-too-small'],
  ['1500', 1500],
  ['1501', 'q number-too-large'],
  ['1 500', 1500],
  ['1\u00a0500', 1500],
  ['1,500', 1500],
  ["1'500", 1500],
  ['007', 7],
  ['-3', 'q number-too-small'],
  ['', 'q number-empty'],
  ['2.5', 'q number-not-whole'],
  ['2,5', 'q number-not-whole'],
  ['1,50', 'q number-not-whole'],
  ['1e3', 'q number-not-whole'],
  ['0x10', 'q number-not-whole'],
  ['ten', 'q number-not-whole'],
  ['٣', 'q number-not-whole'],
  ['∞', 'q number-not-whole'],
  ['9'.repeat(15), 'q number-too-large'],
  ['9'.repeat(16), 'q number-too-large'],
  ['9'.repeat(400), 'q number-too-large'],
])
table('number without limits', { type: 'number' }, [
  ['0', 0],
  ['-0', 0],
  ['-1', 'q number-too-small'],
  ['9'.repeat(15), 999_999_999_999_999],
])
table('number below nought', { type: 'number', least: -10, optional: true }, [
  ['-10', -10],
  ['-11', 'q number-too-small'],
  ['', null],
])
table('money', { type: 'money' }, [
  ['1,450,000 ¤', 1_450_000],
  ['¤ 25', 25],
  ['25 $', 'q number-not-whole'],
])

test('a number is read as it is, an amount with its sign', () => {
  assert.equal(shownTo({ type: 'number' }, { form: { q: '0' } }), '0')
  assert.equal(shownTo({ type: 'money' }, { form: { q: '1450000' } }), '1\u00a0450\u00a0000\u00a0¤')
})

table('phone', { type: 'phone' }, [
  ['55123456', '55123456'],
  ['5512 3456', '55123456'],
  ['(551) 23-456', '55123456'],
  ['+999 5512 3456', '55123456'],
  ['5512345', 'q phone-shape'],
  ['551234567', 'q phone-shape'],
  ['45123456', 'q phone-shape'],
  ['5512+9993456', 'q phone-shape'],
  ['+998 5512 3456', 'q phone-shape'],
  ['', 'q phone-empty'],
  ['+999', 'q phone-empty'],
])
table('optional phone', { type: 'phone', optional: true }, [['', null]])

table('email', { type: 'email' }, [
  ['a@b.cc', 'a@b.cc'],
  [' first.last+tag@sub.example.org ', 'first.last+tag@sub.example.org'],
  ['нэр@жишээ.мон', 'нэр@жишээ.мон'],
  ['a@b', 'q email-shape'],
  ['a@b..cc', 'q email-shape'],
  ['a@.cc', 'q email-shape'],
  ['a b@c.dd', 'q email-shape'],
  ['a@b@c.dd', 'q email-shape'],
  ['<script>@b.cc', 'q email-shape'],
  ['a@b.cc>', 'q email-shape'],
  ['a,b@c.dd', 'q email-shape'],
  ['', 'q email-empty'],
  [`${'x'.repeat(64)}@b.cc`, `${'x'.repeat(64)}@b.cc`],
  [`${'x'.repeat(65)}@b.cc`, 'q email-shape'],
  [`a@${'x'.repeat(249)}.cc`, `a@${'x'.repeat(249)}.cc`],
  [`a@${'x'.repeat(250)}.cc`, 'q email-shape'],
])
table('optional email', { type: 'email', optional: true }, [
  ['', null],
  ['x', 'q email-shape'],
])

test('a header cannot be smuggled in with an e-mail address', () => {
  assert.equal(answerTo({ type: 'email' }, { form: { q: 'a@b.cc\nBcc: x@y.zz' } }), 'q email-shape')
  assert.equal(answerTo({ type: 'email' }, { form: { q: 'a@b.cc\r\nBcc: x@y.zz' } }), 'q email-shape')
})

table('register number', { type: 'registerNumber' }, [
  ['AB19910528', 'AB19910528'],
  ['ab19910528', 'AB19910528'],
  [' a b 1991-05.28 ', 'AB19910528'],
  ['АВ19910528', 'AB19910528'],
  ['AB19910229', 'q register-number-no-day'],
  ['AB19911328', 'q register-number-no-day'],
  ['AB20261124', 'AB20261124'],
  ['AB20261125', 'q register-number-no-day'],
  ['AB1991052', 'q register-number-shape'],
  ['AB199105281', 'q register-number-shape'],
  ['1219910528', 'q register-number-shape'],
  ['AB19910528; drop table', 'q register-number-shape'],
  ['', 'q register-number-empty'],
])
table('optional register number', { type: 'registerNumber', optional: true }, [['', null]])

table('plate', { type: 'vehiclePlate' }, [
  ['123AB', '123AB'],
  ['123 ав', '123AB'],
  ['123-ab', '123AB'],
  ['12AB', 'q plate-shape'],
  ['1234AB', 'q plate-shape'],
  ['', 'q plate-empty'],
])
table('optional plate', { type: 'vehiclePlate', optional: true }, [['', null]])
