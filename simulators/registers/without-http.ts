/** What registers say of a made-up person, asked without HTTP: for tables of who gets what. */
import {
  type Answers,
  type Definition,
  type FactRow,
  type Facts,
  factsFrom,
  type Given,
  inputsFor,
  type Nation,
  type Option,
  optionReadsOf,
  optionsFrom,
  type Records,
  readKey,
  readsOf,
} from '#engine'
import { addDays } from '#kernel'
import type { Population } from '../population/population.ts'
import { openBook, type RegisterBook } from './book.ts'

type Place = { readonly register: string; readonly operation: string; readonly fields: readonly string[] }
export type World = {
  readonly nation: Nation
  readonly population: Pick<Population, 'byNumber'>
  readonly today: string
}

/** What a register answers about a person: rows of the fields that were asked for, or nothing. */
function rowsOf(
  { nation, population, today }: World,
  place: Place,
  { registerNumber, inputs = {} }: { registerNumber: string; inputs?: Record<string, string> },
): FactRow[] | null {
  const { code, by = 'person' } = nation.registers.find(({ id }) => id === place.register)!.operations[place.operation]!
  const said = bookOf(population, today).answerHere(code, {
    ...(by === 'person' ? { regnum: registerNumber } : {}),
    ...inputs,
  })
  if (said === undefined) return null
  return [said].flat().map((row) => Object.fromEntries(place.fields.map((field) => [field, row[field] ?? null])))
}

const books = new WeakMap<World['population'], { readonly today: string; readonly book: RegisterBook }>()

/** The book of a population, opened once; a day later another. */
function bookOf(population: World['population'], today: string): RegisterBook {
  const known = books.get(population)
  if (known?.today === today) return known.book
  const book = openBook({ population, today: () => today })
  books.set(population, { today, book })
  return book
}

/** The options that registers and the list of offices give this person, by question. */
export function optionsFor(world: World, definition: Definition, registerNumber: string): Given['options'] {
  const options: Record<string, Option[]> = {}
  for (const read of optionReadsOf(definition, world.nation.country))
    options[read.question] = [
      ...(options[read.question] ?? []),
      ...optionsFrom(read, rowsOf(world, read, { registerNumber }) ?? []),
    ]
  for (const [name, question] of Object.entries(definition.questions))
    if (question.type === 'office') options[name] = officesFor(world, definition.agency, question)
    else if (question.type === 'slot') options[name] = slotsFrom(world.today)
    else if (question.type === 'register') options[name] = registersOf(world)
    else if (question.type === 'reading') options[name] = []
  return options
}

function registersOf({ nation }: World): Option[] {
  return nation.registers.map(({ id, title }): Option => ({ value: id, label: title }))
}

/** Times that are always free. */
function slotsFrom(today: string): Option[] {
  return ['09:00', '09:20'].map((time): Option => ({ value: `${addDays(today, 7)}T${time}`, label: time }))
}

function officesFor({ nation }: World, own: string, { of = own, abroad = false }: { of?: string; abroad?: boolean }) {
  return nation.agencies.flatMap(({ id, offices }) =>
    offices
      .filter(({ division }) => id === of || (abroad && division === undefined))
      .map((office): Option => ({ value: office.id, label: office.name.mn ?? '' })),
  )
}

/** The facts of an application with these answers; of a child where it is for one. */
export function factsSaid(
  world: World,
  definition: Definition,
  { answers, registerNumber }: { answers: Answers; registerNumber: string },
): Facts {
  const subject = typeof answers.whom === 'string' && answers.whom !== 'self' ? answers.whom : registerNumber
  const records: Records = Object.fromEntries(
    readsOf(definition, world.nation.registers).map((read) => [
      readKey(read),
      rowsOf(world, read, { registerNumber: subject, inputs: inputsFor(read.inputs, answers) }),
    ]),
  )
  return factsFrom(definition, records, world.today)
}
