import type { Officer } from '#agencies'
import { type Application, type Decision, type officeCounts, undoMs } from '#applications'
import type { Nation } from '#engine'
import { html, type Markup, nothing, second } from '#kernel'
import type { PetitionCounts } from '#petitions'
import { button, emptyState, form, noticeBanner, table, tag, type View } from '#ui'
import { timeText } from '../format.ts'
import { routes } from '../routes.ts'
import { countTags, nextButton, timeLeft, timeTag } from './desk-parts.ts'
import type { OfficePage } from './frame.ts'
import { petitionTags } from './petitions/desk-page.ts'

export type LyingHere = { readonly application: Application; readonly title: string }
type Decided = Decision & { readonly number: string }
type Shown = {
  readonly officer: Officer
  readonly officeName: string
  readonly counts: Awaited<ReturnType<typeof officeCounts>>
  readonly here: readonly LyingHere[]
  readonly decisions: readonly Decided[]
  readonly petitions: PetitionCounts
  readonly isEmpty: boolean
  readonly now: Date
  readonly nation: Nation
}

/** The desk of an officer. */
export function deskPage(view: View, shown: Shown): OfficePage {
  const { t } = view
  const { officer, officeName, counts, here, decisions, isEmpty, now } = shown
  const [newest] = decisions
  return {
    title: t('office.desk'),
    at: 'desk',
    width: 'wide',
    main: html`
      ${newest && canUndo(newest, now) && decidedBanner(view, newest)}
      <p class="caption">${t('office.who', { number: officer.number, role: t(`office-sign-in.role-${officer.role}`), office: officeName })}</p>
      <div class="desk-head"><h1>${t('office.desk')}</h1>
        <p class="tags">
          ${countTags(view, counts)}
        </p>
        ${!isEmpty && nextButton(view)}
      </div>
      <p><a href="${view.url(routes.officeAppointments)}">${t('office.appointments')}</a></p>
      <p class="tags"><a href="${view.url(routes.officePetitions)}">${t('petition-office.title')}</a> ${petitionTags(view, shown.petitions)}</p>
      ${isEmpty && emptyState({ title: t('office.none-waits') })}
      ${here.length > 0 && lyingTable(view, shown)}
      ${decisions.length > 0 && decidedTable(view, shown)}`,
  }
}

function canUndo({ effectAt, doneAt, undoneAt, voidState }: Decision, now: Date): boolean {
  return now < effectAt && !doneAt && !undoneAt && !voidState
}

function decidedBanner(view: View, decision: Decided): Markup {
  const { t } = view
  const { number } = decision
  return noticeBanner({
    kind: 'success',
    title: t('office.decided', { number, kind: t(`office.did-${decision.kind}`) }),
    body: html`<p>${t('office.undo-note', { seconds: undoMs / second })}</p>${undoForm(view, decision, html` <kbd class="key">Z</kbd>`)}`,
  })
}

function undoForm(view: View, { id }: Decided, key: Markup = nothing): Markup {
  return form(view, {
    action: view.url(routes.officeWithdrawal(id)),
    fields: html`${button({ label: view.t('office.undo'), kind: 'secondary' })}${key}`,
  })
}

function lyingTable(view: View, { here, now, nation }: Shown): Markup {
  const { t } = view
  return table({
    caption: t('office.lies-here'),
    columns: [t('office.number'), t('office.service'), t('office.left')],
    rows: here.map(({ application, title }) => [
      html`<a data-row href="${view.url(routes.officeCase(application.id))}">${application.number}</a>`,
      title,
      timeTag(view, timeLeft(nation, application, now)),
    ]),
  })
}

/** How a decision stands: on its way, in force, taken back, or overtaken by the citizen. */
function stateTag({ t }: View, decision: Decision): Markup {
  if (decision.voidState) return tag({ kind: 'warning', label: t('office.decision-void') })
  if (decision.undoneAt) return tag({ kind: 'info', label: t('office.decision-undone') })
  if (decision.doneAt) return tag({ kind: 'success', label: t('office.decision-done') })
  return tag({ kind: 'info', label: t('office.decision-pending') })
}

/** What was decided lately; the newest can be taken back above, one just before it here. */
function decidedTable(view: View, { decisions, nation, now }: Shown): Markup {
  const { t, language } = view
  return table({
    caption: t('office.my-decisions'),
    columns: [t('office.number'), t('office.decision'), t('office.time'), t('office.state')],
    rows: decisions.map((decision, i) => [
      decision.number,
      t(`office.did-${decision.kind}`),
      timeText(decision.decidedAt, language, nation.country),
      i > 0 && canUndo(decision, now) ? undoForm(view, decision) : stateTag(view, decision),
    ]),
  })
}
