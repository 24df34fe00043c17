/** What is going to happen in the made-up history, drawn from a seed: the same on every machine. */
import type { Form, Nation } from '#engine'
import type { PersonToLoad } from '#identity'
import { addDays, day } from '#kernel'
import type { Population } from '../population/population.ts'
import { type Draw, seeded } from '../population/seeded.ts'
import { type Habit, habits, type Place, places } from './places.ts'

export type Planned = Course & {
  /** The key it is sent with: sent again it is the same application. */
  readonly key: string
  readonly place: Place
  readonly habit: Habit
  readonly person: PersonToLoad
  readonly form: Form
  readonly at: Date
}
type Course = {
  readonly outcome: 'grant' | 'return' | 'refuse'
  /** Working days of the office until somebody decides, once it lies there. */
  readonly decidedAfter: number
  /** Hours until the citizen answers what was asked, and until they fetch what is ready. */
  readonly answeredAfter: number
  readonly fetchedAfter: number
  /** Working days until it lies ready, after the grant. */
  readonly readyAfter: number
}

const seed = 20_261_001
const oldestDays = 60
const newestDays = 8
const returnShare = 0.1
const refusalShare = 0.06
/** Days of a calendar for each working day, and some over for holidays. */
const daysOfWorkingDay = 1.5
const spareDays = 4

export type PlanGiven = {
  readonly nation: Nation
  readonly population: Pick<Population, 'byNumber' | 'accounts'>
  readonly until: Date
  /** How many at each place. */
  readonly each: number
}

/** The plan, by the time at which each is sent; each has time enough to come to its end. */
export function planHistory({ nation, population, until, each }: PlanGiven): Planned[] {
  const draw = seeded(seed)
  const next = peopleFor({ nation, population, until })
  const planned = places.flatMap((place) =>
    Array.from({ length: each }, (_, nth): Planned => {
      const habit = habits[place.serviceId]!
      const course = courseOf(draw, place, limitOf(nation, place.serviceId))
      const before = Math.max(fraction(draw, newestDays, oldestDays), daysOf(course))
      return {
        key: `history/1/${place.serviceId}/${place.officeId}/${nth}`,
        ...{ place, habit, person: next(habit), form: habit.form(place.officeId) },
        at: new Date(until.getTime() - day * before),
        ...course,
      }
    }),
  )
  return planned.sort((one, other) => Number(one.at) - Number(other.at))
}

function courseOf(draw: Draw, place: Place, limit: number): Course {
  return {
    outcome: outcomeOf(draw),
    decidedAfter: draw.chance(place.late ?? 0) ? limit + fraction(draw, 0.5, 2.5) : usual(draw, place, limit),
    answeredAfter: fraction(draw, 3, 70),
    readyAfter: place.making * fraction(draw, 0.6, 1.4),
    fetchedAfter: fraction(draw, 2, 90),
  }
}

/** How many days of a calendar it takes from sending to the end, rather more than less. */
function daysOf({ outcome, decidedAfter, readyAfter, answeredAfter, fetchedAfter }: Course): number {
  const times = outcome === 'return' ? 2 : 1
  return daysOfWorkingDay * (times * decidedAfter + readyAfter) + (answeredAfter + fetchedAfter) / 24 + spareDays
}

function usual(draw: Draw, { days, spread }: Place, limit: number): number {
  const far = draw.chance(0.5) ? 1 + spread * fraction(draw, 0, 1) : 1 - (spread * fraction(draw, 0, 1)) / 1.1
  return Math.min(limit * 0.95, Math.max(0.05, days * far))
}

function outcomeOf(draw: Draw): Planned['outcome'] {
  if (draw.chance(returnShare)) return 'return'
  return draw.chance(refusalShare / (1 - returnShare)) ? 'refuse' : 'grant'
}

function fraction(draw: Draw, least: number, most: number): number {
  return least + ((most - least) * draw.whole(0, 10_000)) / 10_000
}

function limitOf({ services }: Nation, serviceId: string): number {
  const { decide } = services.find(({ definition }) => definition.id === serviceId)!.definition
  if (decide.by !== 'officer') throw new Error(`no officer decides ${serviceId}`)
  return decide.workingDays
}

/** Gives people one after the other, each once, whom no register stops; nobody whom the demonstration offers. */
function peopleFor({ nation, population, until }: Omit<PlanGiven, 'each'>): (habit: Habit) => PersonToLoad {
  const offered = new Set(nation.people.map(({ id }) => id))
  const today = until.toISOString().slice(0, 10)
  const free = population.accounts.filter(({ id }) => !offered.has(id))
  return ({ needs }) => {
    const at = free.findIndex(({ registerNumber }) => isFit(population, { registerNumber, needs, today }))
    const [found] = at < 0 ? [] : free.splice(at, 1)
    if (!found) throw new Error('nobody is left for the history')
    return found
  }
}

type Asked = { readonly registerNumber: string; readonly needs: Habit['needs']; readonly today: string }

function isFit({ byNumber }: Pick<Population, 'byNumber'>, { registerNumber, needs, today }: Asked): boolean {
  const life = byNumber.get(registerNumber)
  if (!life || life.courtDebts || life.passport || life.fines?.length) return false
  if (needs === 'nothing') return true
  const { licence } = life
  return licence !== undefined && licence.score > 0 && addDays(licence.issued, 9 * 365) > today
}
