import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asFile, nation, permit } from '../../../test/republic.ts'
import type { Definition } from '../definition.ts'
import { checkNation, checkService } from './index.ts'

type Change = Partial<Record<keyof Definition, unknown>>
type Row = readonly [fault: string, change: Change, path: string, says: RegExp]

const { facts, questions, pages, issue, decide } = permit
const choice = { type: 'choice', title: 'Which?', options: { a: 'A', b: 'B' } }
const ruled = decide as Extract<Definition['decide'], { by: 'rule' }>

function faultsOf(change: Change) {
  return checkService(asFile({ ...permit, ...change } as Definition), nation)
}

function finds(rows: readonly Row[]): void {
  for (const [fault, change, path, says] of rows) {
    test(`finds ${fault}, and nothing else`, () => {
      const faults = faultsOf(change)
      assert.deepEqual(
        faults.map((found) => found.path),
        [path],
        JSON.stringify(faults),
      )
      assert.match(faults[0]!.says, says)
    })
  }
}

const asking = (extra: object) => ({
  questions: { ...questions, extra: { ...choice, ...extra } },
  pages: [...pages, { ask: ['extra'] }],
})
const knowing = (extra: object) => ({ facts: { ...facts, extra } })
const issuing = (change: object) => ({ issue: { ...issue, ...change } })

test('a definition without a fault has none', () => {
  assert.deepEqual(faultsOf({}), [])
  assert.deepEqual(faultsOf(asking({})), [])
  assert.deepEqual(faultsOf(knowing({ from: 'boats.boat.price', with: { plate: 'boat' } })), [])
})

finds([
  ['an id that is not kebab-case', { id: 'Boat_permit' }, 'id', /small letters/],
  ['an agency that is not there', { agency: 'airport' }, 'agency', /"airport".*list of agencies/],
  ['a service without a law', { law: [] }, 'law', /name the act/],
  ['a law without a name', { law: [{ act: ' ' }] }, 'law.0', /no name/],
  ['a service without words', { words: [] }, 'words', /words people use/],
  ['high confidence without a source', { confidence: 'high' }, 'source', /lower the confidence/],
  ['a way out that leads back', { stop: [{ ...permit.stop[0], instead: 'boat-permit' }] }, 'stop.0.instead', /back/],
  ['a way out to nowhere', { stop: [{ ...permit.stop[0], instead: 'no-service' }] }, 'stop.0.instead', /"no-service"/],
])

finds([
  ['an operation that is not there', knowing({ from: 'people.nobody.name' }), 'facts.extra', /people\.nobody/],
  ['a field that is not there', knowing({ from: 'people.person.height' }), 'facts.extra', /"height"/],
  ['a fact that names no field', knowing({ from: 'people.person' }), 'facts.extra', /has no field/],
  ['one row taken as many', knowing({ rows: 'people.person' }), 'facts.extra', /"from"/],
  ['many rows taken as one', knowing({ from: 'boats.list.plate' }), 'facts.extra', /"rows"/],
  ['an input that is not filled', knowing({ from: 'boats.boat.owner' }), 'facts.extra', /needs "plate"/],
  [
    'an input the operation does not take',
    knowing({ from: 'people.person.lastname', with: { plate: 'boat' } }),
    'facts.extra',
    /takes no input "plate"/,
  ],
  [
    'an input no question fills',
    knowing({ from: 'boats.boat.owner', with: { plate: 'ship' } }),
    'facts.extra',
    /no question "ship"/,
  ],
  [
    'an input filled from a part that is none',
    knowing({ from: 'boats.boat.price', with: { plate: 'boat.first' } }),
    'facts.extra',
    /no part/,
  ],
  ['years since a fact that is not there', knowing({ yearsSince: 'baptism' }), 'facts.extra', /no fact "baptism"/],
  ['years since what is no date', knowing({ yearsSince: 'lastname' }), 'facts.extra', /no date/],
  ['years since what is itself reckoned', knowing({ yearsSince: 'age' }), 'facts.extra', /itself reckoned/],
  ['a count of one value', knowing({ count: 'lastname' }), 'facts.extra', /only rows/],
  ['rows compared as a value', knowing({ same: ['all', 'owner'] }), 'facts.extra', /single values/],
  ['one fact compared with itself', knowing({ same: ['owner'] }), 'facts.extra', /name two/],
  [
    'a fact called like a question',
    { facts: { ...facts, crew: { from: 'people.person.lastname' } } },
    'facts.crew',
    /rename/,
  ],
])

test('an input that may be left empty, or of which no part is named, is found', () => {
  const span = { type: 'yearSpan', title: 'Which years?', earliest: 1990 }
  const voyages = (from: string, to: string, extra: object = span) =>
    faultsOf({ ...asking(extra), facts: { ...facts, log: { rows: 'boats.voyages', with: { from, to } } } }).map(
      ({ says }) => says,
    )
  assert.deepEqual(voyages('extra.from', 'extra.to'), [])
  assert.match(voyages('extra', 'extra.to')[0]!, /name one, as in "extra\.from"/)
  assert.match(voyages('extra.from', 'extra.end')[0]!, /take from or to/)
  const mayBeEmpty = voyages('extra.from', 'extra.to', { ...span, optional: true })
  assert.equal(mayBeEmpty.length, 2)
  assert.match(mayBeEmpty[0]!, /left empty/)
})

finds([
  ['a name the platform uses', { ...asking({}), ...renamed('key') }, 'questions.key', /used by the platform/],
  ['a name that is no name', renamed('a-b'), 'questions.a-b', /small letter first/],
  ['the name of what every object has', renamed('constructor'), 'questions.constructor', /small letter first/],
  ['a question no page asks', { questions: { ...questions, extra: choice } }, 'questions.extra', /no page asks it/],
  ['a question asked twice', { pages: [...pages, { ask: ['boat'] }] }, 'questions.boat', /twice/],
  ['a page that asks for what is not there', { pages: [...pages, { ask: ['ghost'] }] }, 'pages.3', /"ghost"/],
  ['a page that asks nothing', { pages: [...pages, { ask: [] }] }, 'pages.3', /asks nothing/],
  ['a choice of one', asking({ options: { a: 'A' } }), 'questions.extra', /no choice/],
  ['an option that cannot be chosen', asking({ options: { a: 'A', ' b': 'B' } }), 'questions.extra', /" b"/],
  ['options from nowhere', asking({ options: rows('boats.none') }), 'questions.extra.options', /boats\.none/],
  ['options of one row', asking({ options: rows('people.person') }), 'questions.extra.options', /one row/],
  ['options that need inputs', asking({ options: rows('boats.voyages') }), 'questions.extra.options', /needs inputs/],
  [
    'options named by a field that is not there',
    asking({ options: { ...rows('boats.list'), value: 'colour' } }),
    'questions.extra.options',
    /"colour"/,
  ],
])

function renamed(name: string) {
  return { questions: { ...questions, [name]: choice }, pages: [...pages, { ask: [name] }] }
}

function rows(operation: string) {
  const field = operation === 'people.person' ? 'lastname' : operation === 'boats.voyages' ? 'year' : 'plate'
  return { rows: operation, value: field, label: [] }
}

for (const question of [
  { type: 'several', most: 0 },
  { type: 'text', longest: 0 },
  { type: 'longText', longest: -1 },
  { type: 'number', least: 5, most: 4 },
  { type: 'money', least: 1, most: 0 },
  { type: 'date', earliest: '2026-01-02', latest: '2026-01-01' },
  { type: 'yearSpan', earliest: 1990, yearsMost: 0 },
  { type: 'person', who: [] },
  { type: 'file', accept: [] },
]) {
  test(`finds that no answer to a ${question.type} can be right`, () => {
    assert.deepEqual(faultsOf(asking(question)), [
      { path: 'questions.extra', says: 'no answer can be right: widen its limits' },
    ])
  })
}

test('limits that leave one answer are no fault', () => {
  for (const question of [
    { type: 'several', most: 1 },
    { type: 'number', least: 4, most: 4 },
    { type: 'date', earliest: '2026-01-01', latest: '2026-01-01' },
    { type: 'date', earliest: 'today', latest: '2020-01-01' },
  ])
    assert.deepEqual(faultsOf(asking(question)), [])
})

finds([
  ['what a register knows', asking({ type: 'date', title: 'BORN on?' }), 'questions.extra', /people\.person\.born/],
  ['a phone asked for a reference', { kind: 'reference', ...asking({ type: 'phone' }) }, 'questions.extra', /a fact/],
])

test('what a register knows may be asked with a reason', () => {
  assert.deepEqual(faultsOf(asking({ type: 'date', title: 'Born on', why: 'Of the one who steers.' })), [])
  assert.deepEqual(faultsOf(asking({ type: 'phone' })), [])
})

finds([
  ['a fee below zero', { fee: [{ label: 'Permit', amount: -1 }] }, 'fee.0.amount', /not below zero/],
  ['a fee that is not whole', { fee: [{ label: 'Permit', amount: 0.5 }] }, 'fee.0.amount', /whole number/],
  ['a reference without a document', { kind: 'reference', issue: undefined }, 'issue', /say which/],
  ['a document that never holds', issuing({ validDays: 0 }), 'issue.validDays', /a day at least/],
  ['a holder who is no fact', issuing({ holder: ['name'] }), 'issue.holder', /"name"/],
  ['a document that shows no fact', issuing({ show: ['colour'] }), 'issue.show', /"colour"/],
  ['a document that shows what is reckoned', issuing({ show: ['age'] }), 'issue.show', /no single field/],
  ['a document that shows rows as a value', issuing({ show: ['all'] }), 'issue.show', /no single field/],
  ['a table of no rows', issuing({ table: { fact: 'born', columns: ['plate'] } }), 'issue.table', /no fact of rows/],
  ['a column that is not there', issuing({ table: { fact: 'all', columns: ['mast'] } }), 'issue.table', /"mast"/],
  [
    'two refusals of one code',
    { decide: { ...ruled, refuseWhen: ruled.refuseWhen.map((check) => ({ ...check, code: 'same' })) } },
    'decide',
    /same code/,
  ],
  ['an empty text', { summary: ' ' }, 'summary', /empty/],
])

test('finds a text that is missing in a language, one that belongs to nothing, and a field without a title', () => {
  const file = asFile(permit)
  const { title, ...others } = file.translations.bb!
  const missing = checkService({ ...file, translations: { bb: others } }, nation)
  assert.deepEqual(
    missing.map(({ path, says }) => [path, /"bb".*"boat-permit": \{ "title": … \}/.test(says)]),
    [['title', true]],
  )
  const stray = { bb: { ...file.translations.bb, 'questions.ghost.title': 'Boo' } }
  assert.deepEqual(
    checkService({ ...file, translations: stray }, nation).map(({ path }) => path),
    ['questions.ghost.title'],
  )
  const { 'boats.list.name': _, ...titles } = nation.registerTranslations.bb!
  const faults = checkService(file, { ...nation, registerTranslations: { bb: titles } })
  assert.deepEqual(faults, [{ path: 'issue.table', says: '"boats.list.name" has no title in "bb": add it' }])
})

test('a nation is faulty where it leads to a service that is not there, or has one twice', () => {
  assert.deepEqual(checkNation(nation), [])
  const [first, second] = nation.services
  const paths = (change: object) => checkNation({ ...nation, ...change }).map(({ path }) => path)
  assert.deepEqual(paths({ mostUsed: [{ service: 'gone', icon: 'ship' }] }), ['mostUsed'])
  const event = { id: 'sea', title: { aa: 'Sea' }, icon: 'ship', steps: [{ service: 'gone' }] }
  assert.deepEqual(paths({ lifeEvents: [event] }), ['lifeEvents.sea'])
  assert.deepEqual(paths({ often: ['gone'] }), ['often'])
  const advice = { id: 'wreck', title: { aa: 'Wreck' }, words: ['wreck'], say: [], services: ['gone'] }
  assert.deepEqual(paths({ advice: [advice] }), ['advice.wreck'])
  assert.deepEqual(paths({ services: [first, second, second] }), ['services'])
  const lawless = asFile({ ...permit, law: [] })
  assert.deepEqual(paths({ services: [lawless, second] }), ['boat-permit.ts: law'])
})

test('an agency that was merged into another gives no services', () => {
  const agencies = nation.agencies.map((agency) => ({ ...agency, into: 'registry' }))
  assert.match(checkService(nation.services[0]!, { ...nation, agencies })[0]?.says ?? '', /was merged into another/)
})

test('what is taken together needs no answer, no fee and no officer', () => {
  const bundle = { id: 'crew', title: { aa: 'Crew' }, purpose: { aa: 'To sign on' }, words: [], icon: 'ship' }
  const says = (services: string[]) =>
    checkNation({ ...nation, bundles: [{ ...bundle, services }] }).map(({ says }) => says)
  assert.deepEqual(says(['gone']), ['there is no service "gone"'])
  assert.match(says(['boat-permit'])[0]!, /needs an answer, a fee or an officer/)
})

test('an old name leads to one service and is nobody’s new one', () => {
  const named = (one: string[], other: string[] = []) =>
    checkNation({
      ...nation,
      services: nation.services.map((file, i) => ({
        ...file,
        definition: { ...file.definition, formerly: i === 0 ? one : other },
      })),
    }).map(({ path }) => path)
  assert.deepEqual(named(['sailing-permit']), [])
  assert.deepEqual(named([nation.services[1]!.definition.id]), ['formerly'])
  assert.deepEqual(named(['sailing-permit'], ['sailing-permit']), ['formerly'])
})

test('a text message may take one part and no more, whatever its title', () => {
  const says = (text: string) =>
    checkNation({ ...nation, words: { aa: { 'sms.ready': text, 'home.title': 'x'.repeat(99) } } }).map(
      ({ path, says }) => `${path}: ${says}`,
    )
  assert.deepEqual(says(`${'x'.repeat(36)}{title}`), [])
  assert.deepEqual(says(`${'x'.repeat(37)}{title}`), ['text.aa.sms.ready: takes two parts: shorten it by 1 letters'])
  assert.deepEqual(says('x'.repeat(70)), [])
  assert.equal(says('x'.repeat(71)).length, 1)
  assert.match(says('{name}, come')[0]!, /how long "name" gets/)
})
