/**
 * What the registers hold of a made-up population: one answer for one question, whatever protocol it came by. People are
 * looked for in memory, and then among those `npm run seed` laid down; every operation answers, by its own answer where one
 * was written, else by what its row says.
 */
import type { Operation } from '#engine'
import type { Life } from '../../mongolia/life.ts'
import { withFurther } from '../../mongolia/registers/further/index.ts'
import { registers } from '../../mongolia/registers/index.ts'
import { registerNumberOf } from '../population/numbers.ts'
import type { Population } from '../population/population.ts'
import { type Answered, answers } from './answers.ts'
import type { FinesPaid } from './fines.ts'
import { genericAnswer } from './generic.ts'
import { type KeyKind, keysTo, ownersAmong } from './keys.ts'
import type { LicencesOrdered } from './licences.ts'

export type RegisterBook = {
  /** What the operation of this code answers for these keys and inputs; nothing where there is no such record. */
  readonly answer: (code: string, given: Readonly<Record<string, string>>) => Promise<Answered>
  /** What was paid and ordered since the start is as if it had never been. */
  readonly forget: () => void
}
export type BookOptions = {
  readonly population: Pick<Population, 'byNumber' | 'laidDown'>
  readonly today: () => string
}

const operations = new Map<string, Operation>(
  Object.values(registers)
    .map(withFurther)
    .flatMap((register) => Object.values(register.operations).map((operation) => [operation.code, operation])),
)
const keyKinds: readonly (string | undefined)[] = ['vehicle', 'property', 'company'] satisfies KeyKind[]
/** Found by such a key, and nobody's here: said of the first who has a record of the kind. */
const ofNobody: ReadonlySet<string> = new Set(['company', 'number', 'place', 'nothing'])
/** So many of the people in memory are looked through for a list. */
const listed = 3

export function openBook({ population, today }: BookOptions): RegisterBook {
  const paid: FinesPaid = new Map()
  const ordered: LicencesOrdered = new Map()
  const ownerHere = ownersAmong(population.byNumber)

  /** Whom the question is about, what of theirs, and who lives with them. */
  async function subjectOf(by: Operation['by'], { regnum = '', ...inputs }: Readonly<Record<string, string>>) {
    const given = [...Object.values(inputs), regnum].filter(Boolean)
    if (by === 'civil-number') return found(given.map(registerNumberOf).find(Boolean) ?? regnum)
    const kind = keyKinds.includes(by) ? (by as KeyKind) : undefined
    for (const key of kind ? given : []) {
      const owner = ownerHere(kind!, key) ?? (await population.laidDown.people?.ownerOf({ kind: kind!, key }))
      if (!owner) continue
      const subject = await found(owner)
      const held = subject.life && keysTo(subject.life).find((one) => one.kind === kind && one.key === key)
      return { ...subject, [kind!]: held?.thing }
    }
    return found(regnum)
  }

  async function found(registerNumber: string) {
    const isHere = population.byNumber.has(registerNumber)
    const household =
      isHere || !registerNumber ? [] : ((await population.laidDown.people?.householdOf(registerNumber)) ?? [])
    const nearby = new Map(household.map((life) => [life.registerNumber, life]))
    const find = (number: string) => population.byNumber.get(number) ?? nearby.get(number)
    return { life: find(registerNumber), find }
  }

  /** Whose records are looked through for what was written of it. */
  function peopleFor({ by = 'person' }: Operation, life: Life | undefined): readonly Life[] {
    if (life) return [life]
    return ofNobody.has(by) ? somePeople(population.byNumber, {}, () => true) : []
  }

  return {
    answer: async (code, given) => {
      const operation = operations.get(code)
      if (!operation) throw new Error(`no register has the operation ${code}`)
      const { regnum: _, ...inputs } = given
      const subject = await subjectOf(operation.by, given)
      const asked = { ...subject, inputs, paid, ordered, today: today() }
      const some = (so: (life: Life) => boolean) => somePeople(population.byNumber, inputs, so)
      const written = answers[code]
      if (written)
        return peopleFor(operation, asked.life)
          .map((life) => written({ ...asked, life }))
          .find(Boolean)
      return genericAnswer({ ...asked, operation, some })
    },
    forget: () => {
      paid.clear()
      ordered.clear()
    },
  }
}

/** People of that name or place, where one was given; the first few otherwise. */
function somePeople(
  byNumber: ReadonlyMap<string, Life>,
  inputs: Readonly<Record<string, string>>,
  so: (life: Life) => boolean,
): Life[] {
  const { lastname, lastName = lastname, firstname, firstName = firstname } = inputs
  const division = ['aimagCityCode', 'soumDistrictCode', 'bagKhorooCode'].map((level) => inputs[level] ?? '').join('')
  const few: Life[] = []
  for (const life of byNumber.values()) {
    if (lastName && life.patronymic !== lastName) continue
    if (firstName && life.given !== firstName) continue
    if (!life.home.division.startsWith(division) || !so(life)) continue
    if (few.push(life) >= listed) break
  }
  return few
}
