/** A small made-up country with harbours, for tests of the engine: nothing in it is anywhere. */
import {
  type Country,
  type Definition,
  type Form,
  type Given,
  type Nation,
  parseAnswer,
  type Question,
  type Register,
  showAnswer,
  textsOf,
  vocabulary,
} from '#engine'
import type { WorkingCalendar } from '#kernel'

const registers = {
  people: {
    id: 'people',
    agency: 'registry',
    title: 'People',
    member: { memberClass: 'GOV', memberCode: '1', subsystem: 'people' },
    terms: { sensitivity: 'personal', law: { act: 'Law on people' }, freshMinutes: 0 },
    operations: {
      person: {
        code: 'P1',
        name: 'Person',
        title: 'Who you are',
        fields: {
          lastname: { title: 'Family name', type: 'text' },
          firstname: { title: 'Given name', type: 'text' },
          born: { title: 'Born on', type: 'date' },
        },
      },
      children: {
        code: 'P2',
        name: 'Children',
        title: 'Children',
        many: true,
        fields: { number: { title: 'Number', type: 'text' }, firstname: { title: 'Given name', type: 'text' } },
      },
    },
  },
  boats: {
    id: 'boats',
    agency: 'harbour',
    title: 'Boats',
    member: { memberClass: 'GOV', memberCode: '2', subsystem: 'boats' },
    terms: { sensitivity: 'personal', law: { act: 'Law on boats' }, freshMinutes: 0 },
    operations: {
      list: {
        code: 'B1',
        name: 'Boats',
        title: 'Your boats',
        many: true,
        fields: { plate: { title: 'Plate', type: 'text' }, name: { title: 'Name', type: 'text' } },
      },
      boat: {
        code: 'B2',
        name: 'Boat',
        title: 'A boat',
        inputs: ['plate'],
        fields: {
          owner: { title: 'Owner', type: 'text' },
          price: { title: 'Price', type: 'money' },
          stolen: { title: 'Stolen', type: 'yesNo' },
          built: { title: 'Built', type: 'date' },
        },
      },
      voyages: {
        code: 'B3',
        name: 'Voyages',
        title: 'Voyages',
        many: true,
        inputs: ['from', 'to'],
        fields: { year: { title: 'Year', type: 'number' } },
      },
    },
  },
} as const satisfies Readonly<Record<string, Register>>

const holder = { operation: 'people.person', name: ['lastname', 'firstname'] } as const

export const country: Country = {
  code: 'RE',
  alpha3: { country: 'REP', languages: { aa: 'AAA', bb: 'BBB' } },
  name: { aa: 'Republic' },
  platform: { aa: 'Harbour' },
  languages: [
    { code: 'aa', name: 'Aa', short: 'AA' },
    { code: 'bb', name: 'Bb', short: 'BB' },
  ],
  currency: { code: 'CRN', numeric: '999', sign: '¤' },
  timeZone: 'UTC',
  particles: ['eh'],
  registerNumber: {
    pattern: /^[A-Z]{2}\d{8}$/,
    lookAlikes: { А: 'A', В: 'B' }, // Cyrillic to Latin
    example: 'AB19910528',
    birthDate: (number) => {
      const date = `${number.slice(2, 6)}-${number.slice(6, 8)}-${number.slice(8, 10)}`
      const at = new Date(`${date}T00:00:00Z`)
      return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : undefined
    },
  },
  phone: { pattern: /^[5-9]\d{7}$/, prefix: '+999', example: '5512 3456' },
  vehiclePlate: { pattern: /^\d{3}[A-Z]{2}$/, lookAlikes: { А: 'A', В: 'B' }, example: '123AB' },
  search: {
    fold: [
      ['ph', 'f'],
      ["n't", ' nought'],
    ],
    vowels: 'aeiou',
    endings: ['ing', 's'],
    synonyms: [['boat', 'ship', 'vessel']],
    stopWords: ['the', 'a'],
  },
  shortCode: '1',
  helpLine: '2',
  qrPrefix: 'RE1:',
  exchangeInstance: 'RE',
  signInAge: 16,
  holder,
  yesNo: { yes: 'aye', no: 'nay' },
  correction: { service: 'letter', question: 'register' },
  family: {
    child: { rows: 'people.children', value: 'number', label: ['firstname'] },
    spouse: { rows: 'people.children', value: 'number', label: ['firstname'] },
  },
}

const kind = { aa: 'place' }
export const given: Given = {
  country,
  today: '2026-11-24',
  divisions: [
    { code: '11', name: { aa: 'North' }, kind, level: 1 },
    { code: '22', name: { aa: 'South' }, kind, level: 1 },
    { code: '1101', name: { aa: 'Cape' }, kind, level: 2 },
    { code: '110105', name: { aa: 'Quay' }, kind, level: 3 },
    { code: '2202', name: { aa: 'Bay' }, kind, level: 2 },
    { code: '220201', name: { aa: 'Pier' }, kind, level: 3 },
  ],
  options: {
    boat: [{ value: '123AB', label: 'Seagull' }],
    whom: [{ value: 'AB20140915', label: 'Kim' }],
    where: [{ value: 'north-pier', label: 'North pier' }],
    time: [{ value: '2026-12-01T10:20', label: '10:20' }],
    list: [{ value: 'people', label: 'People' }],
    read: [{ value: 'Monday · 01900000-0000-7000-8000-000000000001', label: 'Monday' }],
  },
}

export const { defineService, defineReference } = vocabulary(registers, {
  holder,
  usual: { forWhom: 'For whom?', incomplete: 'Something is missing.', workingDays: 20 },
})

/** A permit to go out by boat, which uses every part of the vocabulary once. */
export const permit: Definition = defineService({
  id: 'boat-permit',
  agency: 'harbour',
  kind: 'permit',
  title: 'Boat permit',
  summary: 'Lets you go out to sea.',
  words: ['boat', 'sail'],
  law: [{ act: 'Harbour Act' }],
  signIn: 'low',
  for: ['self'],
  facts: {
    lastname: { from: 'people.person.lastname' },
    firstname: { from: 'people.person.firstname' },
    born: { from: 'people.person.born' },
    age: { yearsSince: 'born' },
    owner: { from: 'boats.boat.owner', with: { plate: 'boat' } },
    stolen: { from: 'boats.boat.stolen', with: { plate: 'boat' } },
    owns: { same: ['firstname', 'owner'] },
    all: { rows: 'boats.list' },
    howMany: { count: 'all' },
  },
  questions: {
    kind: { type: 'choice', title: 'What kind?', options: { row: 'Rowing', sail: 'Sailing' } },
    crew: { type: 'number', title: 'How many sail with you?', most: 20 },
    boat: {
      type: 'choice',
      title: 'Which boat?',
      options: { rows: 'boats.list', value: 'plate', label: ['name', 'plate'] },
    },
  },
  pages: [{ ask: ['kind'] }, { ask: ['crew'], when: { kind: 'sail' } }, { ask: ['boat'] }],
  stop: [{ when: { age: { below: 16 } }, say: 'You are too young.', instead: 'boat-lesson' }],
  fee: [
    { label: 'Permit', amount: 1000 },
    { label: 'Large crew', amount: 500, when: { kind: 'sail', crew: { atLeast: 5 } } },
  ],
  time: { workingDays: 3 },
  decide: {
    by: 'rule',
    refuseWhen: [
      { when: { owner: { known: false } }, code: 'no-boat', say: 'No such boat.', remedy: 'Register it.' },
      { when: { anyOf: [{ owns: false }, { stolen: true }] }, code: 'not-yours', say: 'Not yours.', remedy: 'Ask.' },
    ],
  },
  issue: {
    document: 'boat-permit',
    title: 'Boat permit',
    holder: ['lastname', 'firstname'],
    show: ['owner', 'born'],
    table: { fact: 'all', columns: ['plate', 'name'] },
    validDays: 30,
    bound: 'holder',
  },
  keep: { draftDays: 30, decidedYears: 10 },
  confidence: 'medium',
})

const lesson: Definition = { ...permit, id: 'boat-lesson', stop: [] }

/** A definition with the file and the translations it would have. */
export function asFile(definition: Definition): Nation['services'][number] {
  const words = Object.fromEntries(textsOf(definition).map(([path, text]) => [path, `${text} (bb)`]))
  return { file: `${definition.id}.ts`, definition, translations: { bb: words } }
}

const fieldPaths = Object.values(registers).flatMap(({ id, operations }) =>
  Object.entries(operations).flatMap(([name, { fields }]) =>
    Object.keys(fields).map((field) => `${id}.${name}.${field}`),
  ),
)

const always = [['00:00', '24:00']] as const
const hours = { 1: always, 2: always, 3: always, 4: always, 5: always, 6: [], 7: [] }
const calendar: WorkingCalendar = { version: '1', timeZone: 'UTC', hours, holidays: [] }

export const nation: Nation = {
  country,
  calendarFor: () => calendar,
  agencies: [
    { id: 'harbour', name: { aa: 'Harbour' }, short: { aa: 'H' }, offices: [] },
    { id: 'registry', name: { aa: 'Registry' }, short: { aa: 'R' }, offices: [] },
  ],
  divisions: given.divisions,
  registers: Object.values(registers),
  registerTranslations: { bb: Object.fromEntries(fieldPaths.map((path) => [path, `${path} (bb)`])) },
  services: [asFile(permit), asFile(lesson)],
  mostUsed: [{ service: 'boat-permit', icon: 'ship' }],
  often: ['boat-permit'],
  lifeEvents: [
    {
      id: 'sea',
      title: { aa: 'Going to sea' },
      icon: 'ship',
      steps: [{ service: 'boat-permit' }, { service: 'boat-lesson' }],
    },
  ],
  bundles: [],
  advice: [],
  people: [],
  officers: [],
  words: { aa: { 'sms.ready': '{title} is ready' }, bb: { 'sms.ready': '{title} bb' } },
}

type Answering = { readonly name?: string; readonly form: Form }

/** What becomes of an answer: its value, or `field code` of the mistake. */
export function answerTo(question: Bare<Question>, { name = 'q', form }: Answering): unknown {
  const parsed = parseAnswer({ title: 'Q?', ...question } as Question, name, { form, given })
  if (parsed.ok) return parsed.value
  return parsed.issues.map(({ field, code }) => `${field} ${code.replace('question.', '')}`).join(', ')
}

/** The same as people read it; empty for a mistake. */
export function shownTo(question: Bare<Question>, { name = 'q', form }: Answering): string {
  const whole = { title: 'Q?', ...question } as Question
  const parsed = parseAnswer(whole, name, { form, given })
  return parsed.ok ? showAnswer(whole, name, { answer: parsed.value, given }) : ''
}

type Bare<Q> = Q extends Question ? Omit<Q, 'title'> : never
