/**
 * What people are told of where an application is. Finer than its state: a register that is waited for, a term that is
 * over and a thing that is being made are told apart; whatever needs nobody's attention is one and the same.
 */
import type { Application, ApplicationState } from '#applications'
import type { Definition } from '#engine'

export type Stage =
  | Exclude<ApplicationState, 'granted' | 'refused'>
  | 'waiting'
  | 'late'
  | 'document'
  | 'approved'
  | 'no-document'
  | 'declined'

type Standing = Pick<Application, 'state' | 'dueAt'> & Partial<Pick<Application, 'waitingFor' | 'escalated'>>

/** What is nothing but a document. */
const papers: readonly Definition['kind'][] = ['reference', 'certificate']

/** The stage of an application; `now` says whether its term is over. */
export function stageOf(
  { state, waitingFor = null, dueAt, escalated = null }: Standing,
  { definition, now }: { definition: Pick<Definition, 'kind' | 'decide' | 'issue' | 'collect'>; now: Date },
): Stage {
  const { kind, decide, issue, collect } = definition
  const isByRule = decide.by === 'rule'
  switch (state) {
    case 'submitted':
      return waitingFor === null ? 'submitted' : 'waiting'
    case 'in-review':
      if (isByRule) return waitingFor === null ? 'submitted' : 'waiting'
      return (dueAt && dueAt <= now) || escalated === 'due' || escalated === 'overdue' ? 'late' : 'in-review'
    case 'granted':
      if (collect) return 'printing'
      return issue ? 'document' : 'approved'
    case 'refused':
      return isByRule && papers.includes(kind) ? 'no-document' : 'declined'
    default:
      return state
  }
}

/** What each stage is called, the page's heading. */
export const stageTitles: Readonly<Record<Stage, string>> = {
  submitted: 'application.state-submitted',
  waiting: 'application.state-waiting',
  'awaiting-payment': 'application.state-awaiting-payment',
  'in-review': 'application.state-in-review',
  late: 'application.state-late',
  returned: 'application.state-returned',
  document: 'application.state-granted',
  approved: 'application.state-approved',
  printing: 'application.state-printing',
  ready: 'application.state-ready',
  collected: 'application.state-collected',
  'no-document': 'application.state-refused',
  declined: 'application.state-declined',
  withdrawn: 'application.state-withdrawn',
  expired: 'application.state-expired',
}
