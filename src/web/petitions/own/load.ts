/** A person's own petition with all that its page shows of it. */
import { officerById } from '#agencies'
import type { Nation, PetitionKind, PetitionSubject } from '#engine'
import { dateIn, Refusal } from '#kernel'
import {
  dueDayOf,
  kindOf,
  type Letter,
  openOwnPetition,
  type Petition,
  petitionOf,
  type Step,
  stepsOf,
  subjectOf,
} from '#petitions'
import { type C, contextOf, idIn } from '../../edge.ts'

export type Loaded = {
  readonly petition: Petition
  readonly kind: PetitionKind
  readonly subject: PetitionSubject
  readonly nation: Nation
  readonly now: Date
  readonly today: string
  /** The day by which it is answered. */
  readonly dueOn: string
}
export type Shown = Loaded & {
  readonly letter: Letter
  readonly steps: readonly Step[]
  /** By which number citizens know an officer, by the officer's identifier. */
  readonly officers: ReadonlyMap<string, string>
}
export type Stage = 'open' | 'late' | 'answered' | 'withdrawn'

const notFound = () => new Refusal('petitions/not-found')

/** The petition in the address; somebody else's is answered like one that does not exist. Nothing written is opened. */
export async function load(c: C): Promise<Loaded> {
  return loadedOf(c, await petitionOf(contextOf(c), { id: idIn(c, notFound()) }))
}

/** The same with what was written, which is a reading that its person finds again. */
export async function loadOpened(c: C): Promise<Shown> {
  const ctx = contextOf(c)
  const { petition, letter } = await openOwnPetition(ctx, idIn(c, notFound()))
  const steps = await stepsOf(ctx, petition)
  const wrote = [...letter.answers, ...letter.messages, ...steps.map(({ byOfficer }) => ({ officerId: byOfficer }))]
  const ids = [...new Set(wrote.flatMap(({ officerId }) => officerId ?? []))]
  const officers = await Promise.all(ids.map((id) => officerById(ctx, id)))
  return { ...loadedOf(c, petition), letter, steps, officers: new Map(officers.map(({ id, number }) => [id, number])) }
}

type Standing = { readonly petition: Pick<Petition, 'state' | 'dueAt'>; readonly now: Date }

/** What people are told of where it is: an open one whose time is over is late. */
export function stageOf({ petition: { state, dueAt }, now }: Standing): Stage {
  return state === 'open' && dueAt <= now ? 'late' : state
}

function loadedOf(c: C, petition: Petition): Loaded {
  const ctx = contextOf(c)
  const { nation } = c.var.edge
  const now = ctx.clock.now()
  return {
    petition,
    kind: kindOf(ctx, petition.kind),
    subject: subjectOf(ctx, petition.subject),
    nation,
    now,
    today: dateIn(nation.country.timeZone, now),
    dueOn: dueDayOf(ctx, petition),
  }
}
