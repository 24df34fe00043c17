import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Definition, type Draft, type Form, type Given, withAnswers } from '#engine'
import type { View } from '#ui'
import { given, permit } from '../../../test/republic.ts'
import { journeyPage } from './page.ts'
import { progressOf } from './steps.ts'

const definition: Definition = {
  ...permit,
  known: [],
  stop: [],
  questions: {
    where: { type: 'office', title: 'Which office?' },
    time: { type: 'slot', title: 'When?', at: 'where', minutes: 20 },
    lies: { type: 'place', title: 'Where does it lie?', level: 2 },
    region: { type: 'place', title: 'Which region?', level: 1 },
  },
  pages: [{ ask: ['where'] }, { ask: ['time'] }, { ask: ['lies'] }, { ask: ['region'] }],
}
const view = {
  language: 'bb',
  t: (key: string, params = {}) => [key, ...Object.values(params)].join(' '),
  url: (path: string) => `/bb${path}`,
  platformName: 'Harbour',
  csrf: 'token',
} as unknown as View
const times = ['2026-12-01T10:20', '2026-12-01T10:40', '2026-12-02T09:00'].map((value) => ({
  value,
  label: value.slice(11),
  group: value.slice(0, 10),
}))
const withTimes: Given = { ...given, options: { ...given.options, time: times } }
const none: Given = { ...given, options: { ...given.options, time: [] } }
const { time: _, ...others } = given.options
const onDevice: Given = { ...given, options: others }
const empty: Draft = { id: '01900000-0000-7000-8000-000000000001', serviceId: 'a', definitionHash: '1', fields: {} }
const names = ['where', 'time', 'lies', 'region']

function pageOf(name: string, { form = {}, given, ...more }: { form?: Form; given: Given; offline?: boolean }): string {
  const draft = withAnswers(empty, names, { where: 'north-pier', ...form }, '2026-11-24T02:00:00.000Z')
  const step = progressOf(definition, draft, given).steps.find((one) => one.name === name)!
  const service = { id: 'boat-permit', title: 'Permit' }
  return journeyPage(view, { service, definition, draft, step, given, ...more }).main.text
}
const opened = (page: string) => [...page.matchAll(/<details class="details"( open)?>\s*<summary>(\S+)/g)]

describe('times', () => {
  test('are drawn day by day, the first open, none of them chosen', () => {
    const page = pageOf('time', { given: withTimes })
    assert.deepEqual(
      opened(page).map(([, open, day]) => [day, open !== undefined]),
      [
        ['2026-12-01', true],
        ['2026-12-02', false],
      ],
    )
    assert.equal(page.match(/type="radio"/g)?.length, 3)
    assert.ok(!page.includes('checked'))
    assert.match(page, /journey\.slot-free 2/)
    assert.match(page, /id="field-time"[^>]*value="2026-12-01T10:20"/, 'a mistake points at the first')
  })

  test('show the day of the one that is chosen', () => {
    const page = pageOf('time', { form: { time: '2026-12-02T09:00' }, given: withTimes })
    assert.deepEqual(
      opened(page).flatMap(([, open, day]) => (open ? [day] : [])),
      ['2026-12-02'],
    )
    assert.match(page, /value="2026-12-02T09:00" checked/)
  })

  test('that are all taken lead to another office, and leaving keeps the one that was chosen', () => {
    const page = pageOf('time', { form: { time: '2026-12-02T09:00' }, given: none })
    assert.match(page, /journey\.slot-none-title/)
    assert.match(page, /href="\/bb\/services\/boat-permit\/application\/where"/)
    assert.match(page, /type="hidden" name="time" value="2026-12-02T09:00"/)
    assert.ok(!page.includes('journey.continue'))
  })

  test('cannot be chosen without a network: the page says so, blames nobody and keeps everything', () => {
    const page = pageOf('time', { form: { time: '2026-12-02T09:00' }, given: onDevice, offline: true })
    assert.match(page, /journey\.slot-offline-title/)
    assert.ok(!page.includes('journey.slot-none'))
    assert.ok(!/class="error/.test(page))
    assert.match(page, /type="hidden" name="time" value="2026-12-02T09:00"/)
    assert.match(page, /name="leave"/)
  })
})

describe('a place', () => {
  test('is chosen from a list, those of a region together, with nothing chosen before', () => {
    const page = pageOf('lies', { form: { time: times[0]!.value }, given: withTimes })
    assert.match(page, /<option value="">frame\.choose<\/option>/)
    assert.match(page, /<optgroup label="North"><option value="1101">Cape<\/option><\/optgroup>/)
    assert.match(page, /<optgroup label="South"><option value="2202">Bay<\/option><\/optgroup>/)
    assert.ok(!page.includes('selected'))
  })

  test('of the first level is a plain list, with the one that was chosen', () => {
    const form = { time: times[0]!.value, lies: '1101', region: '22' }
    const page = pageOf('region', { form, given: withTimes })
    assert.ok(!page.includes('optgroup'))
    assert.match(page, /<option value="11">North<\/option>/)
    assert.match(page, /<option value="22" selected>South<\/option>/)
  })

  test('is read again in the language of the page', () => {
    const divisions = given.divisions.map((one) => ({ ...one, name: { ...one.name, bb: `${one.name.aa} bb` } }))
    const form = { time: times[0]!.value, lies: '1101', region: '22' }
    const page = pageOf('check', { form, given: { ...withTimes, divisions } })
    assert.match(page, /North bb, Cape bb/)
    assert.match(page, /2026\.12\.01 10:20/)
  })
})
