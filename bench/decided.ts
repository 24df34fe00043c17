/** What officers decide, for rows to measure with: the nation's first such service, answered in the plainest way. */
import { type Answers, type Definition, type DemoPerson, initialForm, type Nation, stoppedBy } from '#engine'
import { makePopulation } from '../simulators/population/population.ts'
import { factsSaid } from '../simulators/registers/without-http.ts'

export type Decided = {
  readonly definition: Definition
  readonly answers: Answers
  readonly people: readonly DemoPerson[]
}

/** The first service an officer decides that costs something, or nothing, with the people whom nothing stops. */
export function decidedService(nation: Nation, { isPaid }: { isPaid: boolean }): Decided {
  const costs = ({ fee }: Definition) => fee !== 'unknown' && fee.some(({ amount }) => amount !== 0)
  for (const { definition } of nation.services) {
    if (definition.decide.by !== 'officer' || costs(definition) !== isPaid) continue
    const answers = plainest(definition, nation)
    const world = { nation, population: makePopulation(0), today: new Date().toISOString().slice(0, 10) }
    const people = nation.people.filter(({ registerNumber }) => {
      const facts = factsSaid(world, definition, { answers, registerNumber })
      return stoppedBy(definition, { answers, facts }) === undefined
    })
    if (people.length > 0) return { definition, answers, people }
  }
  throw new Error('no officer decides anything that somebody can ask for')
}

/** For oneself, the first of every choice, yes to everything, no papers. */
function plainest(definition: Definition, { agencies }: Nation): Answers {
  const first = initialForm(definition)
  return Object.fromEntries(
    Object.entries(definition.questions).map(([name, question]) => {
      if (question.type === 'person') return [name, 'self']
      if (question.type === 'office') {
        const { offices } = agencies.find(({ id }) => id === (question.of ?? definition.agency))!
        return [name, offices[0]!.id]
      }
      if ('options' in question) return [name, Object.keys(question.options)[0]!]
      if (question.type === 'yesNo' || question.type === 'declaration') return [name, true]
      return [name, question.type === 'file' ? null : (first[name] ?? 'a')]
    }),
  ) as Answers
}
