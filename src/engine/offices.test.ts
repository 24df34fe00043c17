import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nation } from '../../test/republic.ts'
import { type Agency, officeOptions, type Question } from './index.ts'

const office = (id: string, division?: string) => ({
  id,
  name: { aa: id, bb: `${id} (bb)` },
  ...(division ? { division } : {}),
})
const agencies: Agency[] = [
  { id: 'abroad', name: { aa: '' }, short: { aa: '' }, offices: [office('embassy')] },
  {
    id: 'harbour',
    name: { aa: '' },
    short: { aa: '' },
    offices: [office('cape', '1101'), office('quay', '110105'), office('bay', '2202')],
  },
  { id: 'registry', name: { aa: '' }, short: { aa: '' }, offices: [office('desk', '22')] },
]
const { divisions } = nation
const offer = (question: Partial<Extract<Question, { type: 'office' }>>, words = {}) =>
  officeOptions(
    { agencies, divisions },
    { agency: 'harbour', questions: { where: { type: 'office', title: 'Where?', ...question } } },
    { language: 'aa', elsewhere: 'Elsewhere', abroad: 'Abroad', ...words },
  ).where!
const values = (question: Parameters<typeof offer>[0]) => offer(question).map(({ value }) => value)

describe('a place is chosen', () => {
  test('among those of the service’s own agency', () => assert.deepEqual(values({}), ['cape', 'quay', 'bay']))
  test('or of another that is named', () => assert.deepEqual(values({ of: 'registry' }), ['desk']))
  test('and of those abroad, which come last', () =>
    assert.deepEqual(values({ abroad: true }), ['cape', 'quay', 'bay', 'embassy']))

  test('under the name of its division where there are several, else with the others', () => {
    assert.deepEqual(
      offer({ abroad: true }).map(({ group }) => group),
      ['North', 'North', 'Elsewhere', 'Abroad'],
    )
  })

  test('by what is known of it, in the language that is read', () => {
    const [first, second] = offer({}, { language: 'bb', hints: { cape: '4 days' } })
    assert.deepEqual([first?.label, first?.hint, second?.hint], ['cape (bb)', '4 days', undefined])
  })
})

test('what asks for no place has none', () => {
  assert.deepEqual(officeOptions({ agencies, divisions }, { agency: 'harbour', questions: {} }, { language: 'aa' }), {})
})
