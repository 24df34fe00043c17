import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smsParts } from '#kernel'
import { nation } from '../../../../mongolia/index.ts'
import { toldIn } from './wording.ts'

const hazards = nation.alerting!.hazards
/** The country, and those with the longest names: whatever fits there fits everywhere. */
const lengthOf = (name: Readonly<Record<string, string>>) => Math.max(...Object.values(name).map((one) => one.length))
const longestNamed = nation.divisions
  .filter(({ level }) => level < 3)
  .sort((a, b) => lengthOf(b.name) - lengthOf(a.name))
  .slice(0, 5)
const places = ['', ...longestNamed.map(({ code }) => code)]
const usual = {
  title: null,
  doWhat: { mn: 'Гэртээ байна уу. Ус бүү уу.', en: 'Stay at home.' },
  phone: '105',
  change: 'opened',
} as const

test('whatever is announced, wherever, fits one text message in every language and says level, place and telephone', () => {
  const longest = `${'Гэрээсээ гарахгүй '.repeat(10)}байна уу.`
  for (const hazard of hazards)
    for (const { id: level, name } of hazard.levels)
      for (const place of places)
        for (const doWhat of [hazard.doWhat, { mn: longest, en: longest, kk: longest }]) {
          const told = toldIn(nation, { ...usual, doWhat, phone: hazard.phone, hazard: hazard.id, level, place })
          for (const [language, { sms }] of Object.entries(told)) {
            assert.equal(smsParts(sms), 1, `${language} ${sms}`)
            assert.ok(sms.includes(name[language]!) && sms.endsWith(hazard.phone), sms)
          }
        }
})

test('the first sentence of what to do stands whole where there is room, and is cut at a word where there is none', () => {
  const given = { ...usual, hazard: 'flood', level: 'danger', place: '65' }
  assert.match(toldIn(nation, given).mn!.sms, /Архангай\. Гэртээ байна уу\. 105$/)
  const doWhat = { mn: 'Голын эрэг дагуу бүү буудаллаарай, малаа өндөр газар гаргаарай.' }
  assert.match(toldIn(nation, { ...given, doWhat }).mn!.sms, /Архангай\. Голын эрэг .*\p{L}… 105$/u)
})

test('a soum is named with its province where there is room, since many share a name', () => {
  const [, smsOf] = ['65', '6501'].map(
    (place) => toldIn(nation, { ...usual, hazard: 'flood', level: 'danger', place }).mn!.sms,
  )
  assert.match(smsOf!, /: Архангай, \p{Lu}\p{L}+\. .* 105$/u)
})

test('an end and a withdrawal say so, at every place in one part', () => {
  for (const change of ['ended', 'withdrawn'] as const)
    for (const { id: hazard, levels } of hazards)
      for (const place of places)
        for (const { sms, title } of Object.values(
          toldIn(nation, { ...usual, hazard, level: levels[0]!.id, place, change }),
        )) {
          assert.equal(smsParts(sms), 1, sms)
          assert.doesNotMatch(`${sms}${title}`, /[{}]/)
        }
})
