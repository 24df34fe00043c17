/** What the pages of a journey share: what they are drawn from, and how each says where one is. */
import type { Definition, Draft, FeeDue, Form, Given } from '#engine'
import { html, type Issue, type Markup } from '#kernel'
import { type PageContent, steps, type View } from '#ui'
import type { KnownRow } from './known.ts'
import { journeyPaths } from './paths.ts'
import { formFrom, type Progress, progressOf, type Step } from './steps.ts'
import type { Stopped } from './stops.ts'

export type JourneyShown = {
  readonly service: { readonly id: string; readonly title: string }
  /** In the language of the view. */
  readonly definition: Definition
  readonly draft: Draft
  readonly step: Step
  /** With the options, and the registers that do not answer, in the language of the view. */
  readonly given: Given
  /** What registers know, and the names of those that did not answer; nothing before it is said whom it is for. */
  readonly known?: { readonly rows: readonly KnownRow[]; readonly missing: readonly string[] } | undefined
  readonly issues?: readonly Issue[]
  /** `later`: it depends on a register that has not answered yet. */
  readonly fee?: FeeDue | 'unknown' | 'later' | undefined
  readonly promise?: Promised | undefined
  /** What keeps the person from this step, instead of it; with the title of the service that is the way out. */
  readonly stopped?: (Stopped & { readonly insteadTitle?: string | undefined }) | undefined
  /** Drawn on the device, without a network. */
  readonly offline?: boolean
}
export type Promised = {
  readonly on: string
  readonly days: number
  readonly basis: 'history' | 'limit'
  readonly cases: number
}

/** The same, with what follows from the draft. */
export type Drawn = JourneyShown & { readonly progress: Progress; readonly form: Form }

export function drawn(shown: JourneyShown): Drawn {
  const { definition, draft, given } = shown
  return { ...shown, progress: progressOf(definition, draft, given), form: formFrom(definition, draft) }
}

const titleMost = 70

/** A heading as the window's title: short enough to be shown whole, the mark of a mistake and the platform's name beside. */
export function windowTitle({ t, platformName }: View, heading: string): string {
  const room = titleMost - `${t('frame.error-prefix')}  – ${platformName}`.length
  if (heading.length <= room) return heading
  const cut = heading.slice(0, room - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}

/** The address of a step in the view's language. */
export function stepUrl(view: View, { service }: Pick<JourneyShown, 'service'>, step: Pick<Step, 'name'>): string {
  return view.url(journeyPaths.step(service.id, step.name))
}

/** The way back: the step before this one, or the service. */
export function backFrom(view: View, shown: Drawn): NonNullable<PageContent['back']> {
  const { steps } = shown.progress
  const before = steps[steps.findIndex(({ name }) => name === shown.step.name) - 1]
  const href = before ? stepUrl(view, shown, before) : view.url(journeyPaths.service(shown.service.id))
  return { href, label: view.t('frame.back') }
}

/** Which service it is and how far one is, in words and as a bar. */
export function whereOf({ t }: View, { service, step, progress }: Drawn): Markup {
  const at = progress.steps.findIndex(({ name }) => name === step.name) + 1
  const of = progress.steps.length
  return html`${steps({ at, of, label: t('journey.step', { title: service.title, at, of }) })}`
}
