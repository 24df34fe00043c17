import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Definition, type Draft, type Form, withAnswers } from '#engine'
import { given, permit } from '../../../test/republic.ts'
import { answerStep, entryStep, isOnePage, openBefore, progressOf, type Step, stepAfter, stepsOf } from './index.ts'

const at = '2026-11-24T02:00:00.000Z'
const definition: Definition = {
  ...permit,
  known: ['lastname'],
  questions: {
    ...permit.questions,
    whom: { type: 'person', title: 'For whom?', who: ['self', 'child'] },
    note: { type: 'text', title: 'A note?', optional: true },
    place: { type: 'address', title: 'Where?' },
    own: { type: 'declaration', title: 'Own', statement: 'It is mine.' },
    agreed: { type: 'declaration', title: 'Agreed', statement: 'We agreed.' },
  },
  pages: [
    { ask: ['whom'] },
    { ask: ['kind'] },
    { ask: ['crew'], when: { kind: 'sail' } },
    { ask: ['note'] },
    { ask: ['own'], when: { whom: 'self' } },
    { ask: ['agreed'], when: { own: { known: false } } },
  ],
}
const empty: Draft = { id: '01900000-0000-7000-8000-000000000001', serviceId: 'a', definitionHash: '1', fields: {} }
const drafted = (form: Form) => withAnswers(empty, Object.keys(form), form, at)
const progress = (form: Form) => progressOf(definition, drafted(form), given)
const names = (steps: readonly Step[]) => steps.map(({ name }) => name).join(' ')
const step = (name: string, form: Form): Step => progress(form).steps.find((one) => one.name === name)!
const answer = (name: string, before: Form, form: Form) =>
  answerStep({ definition, draft: drafted(before), step: step(name, before), form, given, at })

describe('the steps of a journey', () => {
  test('begin with whom it is for and what is known of them, and end with the check', () => {
    assert.equal(names(stepsOf(definition, { answers: {} })), 'whom known kind note agreed check')
  })

  test('have a page only where its condition holds', () => {
    assert.equal(names(progress({ whom: 'self', kind: 'sail' }).steps), 'whom known kind crew note own check')
    assert.equal(names(progress({ whom: 'AB20140915', kind: 'row' }).steps), 'whom known kind note agreed check')
  })

  test('count no page that an answer still to come will rule out', () => {
    const self = progress({ whom: 'self' })
    assert.ok(!names(self.steps).includes('agreed'))
    assert.ok(!names(progress({ whom: 'self', own: 'yes' }).steps).includes('agreed'))
  })

  test('ask whom it is for first, wherever the definition asks it', () => {
    const late = { ...definition, pages: [...definition.pages.slice(1), definition.pages[0]!] }
    assert.equal(names(stepsOf(late, { answers: {} })).split(' ')[0], 'whom')
  })

  test('are only the check where nothing is asked and nothing shown', () => {
    assert.equal(names(stepsOf({ ...permit, pages: [] }, { answers: {} })), 'check')
  })
})

describe('where somebody goes on who comes back:', () => {
  for (const [form, name] of [
    [{}, 'whom'],
    [{ whom: 'self' }, 'known'],
    [{ whom: 'nobody' }, 'whom'],
    [{ whom: 'self', kind: 'row' }, 'note'],
    [{ whom: 'self', kind: 'sail' }, 'crew'],
    [{ whom: 'self', kind: 'sail', crew: 'many' }, 'crew'],
    [{ whom: 'self', kind: 'row', note: '' }, 'own'],
    [{ whom: 'self', kind: 'row', note: '', own: 'yes' }, 'check'],
    [{ kind: 'row', note: '', own: 'yes' }, 'whom'],
  ] as const)
    test(`${JSON.stringify(form)} leads to ${name}`, () => assert.equal(entryStep(progress(form)).name, name))
})

describe('nobody gets ahead of a question', () => {
  test('that is not answered', () => {
    const form = { whom: 'self', kind: 'sail' }
    assert.equal(openBefore(progress(form), step('check', form))?.name, 'crew')
    assert.equal(openBefore(progress(form), step('crew', form)), undefined)
  })
  test('of which the page may be left empty, until it was shown', () => {
    const form = { whom: 'self', kind: 'row' }
    assert.equal(openBefore(progress(form), step('own', form))?.name, 'note')
    assert.equal(openBefore(progress({ ...form, note: '' }), step('own', form)), undefined)
  })
})

describe('an answer', () => {
  const all = { whom: 'self', kind: 'row', note: '', own: 'yes' }

  test('leads on to the next question', () => {
    assert.equal(answer('kind', { whom: 'self' }, { kind: 'sail' }).next?.name, 'crew')
    assert.equal(answer('kind', { whom: 'self' }, { kind: 'row' }).next?.name, 'note')
  })

  test('that is wrong stays in the draft, and says what to put right', () => {
    const { issues, next, draft } = answer('crew', { whom: 'self', kind: 'sail' }, { crew: '21' })
    assert.deepEqual([issues.map(({ field }) => field), next], [['crew'], undefined])
    assert.equal(draft.fields.crew?.value, '21')
  })

  test('changed from the check leads straight back to it', () => {
    assert.equal(answer('kind', all, { kind: 'row' }).next?.name, 'check')
    assert.equal(answer('note', all, { note: 'x' }).next?.name, 'check')
  })

  test('changed so that more is asked leads there, and then back to the check', () => {
    assert.equal(answer('kind', all, { kind: 'sail' }).next?.name, 'crew')
    assert.equal(answer('crew', { ...all, kind: 'sail' }, { crew: '2' }).next?.name, 'check')
  })

  test('to whom it is for shows what is known of them, unless it is the same', () => {
    assert.equal(answer('whom', {}, { whom: 'self' }).next?.name, 'known')
    assert.equal(answer('whom', all, { whom: 'AB20140915' }).next?.name, 'known')
    assert.equal(answer('whom', all, { whom: 'self' }).next?.name, 'check')
  })

  test('of a page that is left out by now decides nothing', () => {
    assert.ok(!('crew' in progress({ ...all, crew: '5' }).answers))
  })

  test('to what is known is none, and goes on', () => {
    const { draft, next } = answer('known', { whom: 'self' }, {})
    assert.deepEqual(draft, drafted({ whom: 'self' }))
    assert.equal(next?.name, 'kind')
  })

  test('sent again changes nothing but its time', () => {
    const once = answer('kind', {}, { kind: 'row' }).draft
    const again = answerStep({ definition, draft: once, step: step('kind', {}), form: { kind: 'row' }, given, at })
    assert.equal(again.draft.fields.kind?.value, 'row')
    assert.deepEqual(Object.keys(again.draft.fields), ['kind'])
  })

  test('that is an address comes level by level, and no level is a mistake before it was asked', () => {
    const asked: Definition = { ...definition, pages: [{ ask: ['place'] }] }
    const send = (draft: Draft, form: Form) =>
      answerStep({ definition: asked, draft, step: { name: 'place', page: { ask: ['place'] } }, form, given, at })
    const first = send(empty, { 'place-1': '11' })
    assert.deepEqual([first.issues, first.next?.name], [[], 'place'])
    const second = send(first.draft, { 'place-1': '11', 'place-2': '' })
    assert.deepEqual(
      second.issues.map(({ field }) => field),
      ['place-2'],
    )
    const whole = { 'place-1': '11', 'place-2': '1101', 'place-3': '110105', 'place-line': '1' }
    assert.equal(send(second.draft, whole).next?.name, 'check')
  })
})

describe('one page is enough for', () => {
  const free: Definition = { ...permit, fee: [{ label: '', amount: 0 }], pages: [{ ask: ['kind'] }] }
  test('what a rule decides, that is free and asks once', () => assert.ok(isOnePage(free)))
  test('not for what costs something, or may', () => {
    assert.ok(!isOnePage({ ...free, fee: [{ label: '', amount: 1 }] }))
    assert.ok(!isOnePage({ ...free, fee: [{ label: '', amount: 'price' }] }))
  })
  test('not for what asks twice, or shows what is known', () => {
    assert.ok(!isOnePage({ ...free, pages: [{ ask: ['kind'] }, { ask: ['boat'] }] }))
    assert.ok(!isOnePage({ ...free, known: ['lastname'] }))
  })
})

test('after every step comes one that is open, or the check', () => {
  const { steps } = progress({ whom: 'self' })
  for (const one of steps) assert.notEqual(stepAfter(progress({ whom: 'self' }), one).name, 'known')
})
