/**
 * What the registers hold of a made-up population: one answer for one question, whatever protocol it came by. People are
 * looked for in memory, and then among those `npm run seed` laid down; every operation answers, by its own answer where one
 * was written, else by what its row says.
 */
import { createHash } from 'node:crypto'
import type { Operation } from '#engine'
import type { Life } from '../../mongolia/life.ts'
import { withFurther } from '../../mongolia/registers/further/index.ts'
import { registers } from '../../mongolia/registers/index.ts'
import { type Answered, type Asked, answers } from './answers.ts'
import type { FinesPaid } from './fines.ts'
import { genericAnswer } from './generic.ts'
import { keysTo } from './keys.ts'
import type { LicencesOrdered } from './licences.ts'
import { type Named, openNames, type People } from './names.ts'

type Given = Readonly<Record<string, string>>
export type RegisterBook = {
  /** What the operation of this code answers for these keys and inputs; nothing where there is no such record. */
  readonly answer: (code: string, given: Given) => Promise<Answered>
  /** The same of the people in memory alone, and as if nothing had been paid or ordered. */
  readonly answerHere: (code: string, given: Given) => Answered
  /** What was paid and ordered since the start is as if it had never been. */
  readonly forget: () => void
}
export type BookOptions = {
  readonly population: People
  readonly today: () => string
}

const operations = new Map<string, Operation>(
  Object.values(registers)
    .map(withFurther)
    .flatMap((register) => Object.values(register.operations).map((operation) => [operation.code, operation])),
)
/** Found by such a key, a record may be of somebody or something that is not in the population. */
const ofNobody: ReadonlySet<string> = new Set(['company', 'number', 'place', 'nothing'])
type About = Named & {
  readonly nearby: readonly Life[]
  readonly kept: Pick<Asked, 'paid' | 'ordered'>
}

/** So many of the people in memory are looked through for a list, and for a record of nobody's. */
const listed = 3
const lookedThrough = 40

export function openBook({ population, today }: BookOptions): RegisterBook {
  const paid: FinesPaid = new Map()
  const ordered: LicencesOrdered = new Map()
  const { named, namedThere, householdOf } = openNames(population)
  let everyone: readonly Life[] | undefined

  /** Of whom an answer may be made up where a key is nobody's here: for one key always the same person, without one anybody. */
  function standIns({ by = 'person' }: Operation, inputs: Given): readonly Life[] {
    if (!ofNobody.has(by)) return []
    everyone ??= [...population.byNumber.values()]
    const key = Object.values(inputs).join('/')
    if (key === '') return everyone.slice(0, lookedThrough)
    const at = createHash('sha256').update(key).digest().readUInt32BE() % everyone.length
    return everyone.slice(at, at + 1)
  }

  /** What an operation says of whom a question names, with the people nearby among whom relatives are looked for. */
  function say(code: string, given: Given, { number, thing, nearby, kept }: About): Answered {
    const operation = operationOf(code)
    const { regnum: _, ...inputs } = given
    const around = new Map(nearby.map((life) => [life.registerNumber, life]))
    const find = (one: string) => population.byNumber.get(one) ?? around.get(one)
    const life = find(number)
    const held = thing && life && keysTo(life).find((one) => one.kind === thing.kind && one.key === thing.key)
    const subject = { life, find, ...(held ? { [held.kind]: held.thing } : {}) }
    const question = { ...subject, ...kept, inputs, today: today() }
    const written = answers[code]
    if (written)
      return (life ? [life] : standIns(operation, inputs))
        .map((life) => written({ ...question, life }))
        .find((answer) => answer !== undefined)
    const some = (so: (life: Life) => boolean) => somePeople(population.byNumber, inputs, so)
    return genericAnswer({ ...question, operation, some })
  }

  return {
    answer: async (code, given) => {
      const about = await namedThere(operationOf(code).by, given)
      return say(code, given, { ...about, nearby: await householdOf(about.number), kept: { paid, ordered } })
    },
    answerHere: (code, given) => say(code, given, { ...named(operationOf(code).by, given), nearby: [], kept: {} }),
    forget: () => {
      paid.clear()
      ordered.clear()
    },
  }
}

function operationOf(code: string): Operation {
  const operation = operations.get(code)
  if (!operation) throw new Error(`no register has the operation ${code}`)
  return operation
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
