/** Turns whatever a handler threw into a page that says what happened and what to do, in the reader's language. */
import { refusals as agencies } from '#agencies'
import { refusals as alerts } from '#alerts'
import { refusals as applications } from '#applications'
import { refusals as appointments } from '#appointments'
import { refusals as catalogue } from '#catalogue'
import { refusals as documents } from '#documents'
import { refusals as exchange } from '#exchange'
import { refusals as identity } from '#identity'
import { Outage, Refusal } from '#kernel'
import { refusals as notices } from '#notices'
import { refusals as openness } from '#openness'
import { refusals as oversight } from '#oversight'
import { refusals as payments } from '#payments'
import { refusals as petitions } from '#petitions'
import { refusals as platform } from '#platform'
import { refusals as transparency } from '#transparency'
import { refusals as vault } from '#vault'
import { type C, goTo, pathOf, show, viewOf } from './edge.ts'
import { errorPage } from './error-page.ts'
import { routes } from './routes.ts'

const web = {
  'web/forged': 403,
  'web/form-too-old': 403,
  'web/too-often': 429,
  'web/not-found': 404,
  'web/no-such-method': 405,
  'web/too-large': 413,
  'web/bad-form': 400,
} as const

const tooOften = web['web/too-often']
const statuses: Readonly<Record<string, number>> = {
  ...agencies,
  ...alerts,
  ...applications,
  ...appointments,
  ...catalogue,
  ...documents,
  ...exchange,
  ...identity,
  ...notices,
  ...openness,
  ...oversight,
  ...payments,
  ...petitions,
  ...platform,
  ...transparency,
  ...vault,
  ...web,
}

/** Where those go who have to say first who they are. */
const doors: Readonly<Record<string, string>> = {
  'identity/sign-in-needed': routes.signIn,
  'identity/officer-needed': routes.officeSignIn,
}

export async function answerError(c: C, error: unknown): Promise<Response> {
  const door = error instanceof Refusal && /^(GET|HEAD)$/.test(c.req.method) && doors[error.code]
  if (door) return goTo(c, `${door}?to=${encodeURIComponent(pathOf(c))}`)
  const { log, ids } = c.var.edge.base
  if (error instanceof Refusal) {
    const status = statuses[error.code] ?? 422
    log.info({ code: error.code, status, ...error.detail }, 'refused')
    if (status === tooOften) c.header('Retry-After', '60')
    return failure(c, status, error.code)
  }
  if (error instanceof Outage) {
    log.warn({ code: error.code, cause: codeOf(error.cause) }, 'outage')
    c.header('Retry-After', '10')
    return failure(c, 503, error.code)
  }
  const reference = ids.uuid().slice(-8)
  const where = (error as Error).stack
    ?.split('\n')
    .slice(1, 5)
    .map((line) => line.trim())
  log.error({ reference, kind: (error as Error).name, where }, 'bug')
  return failure(c, 500, 'web/bug', reference)
}

async function failure(c: C, status: number, code: string, reference?: string): Promise<Response> {
  const view = await viewOf(c).catch(() => undefined)
  if (!view) return c.text(code, status as 500)
  return show(c, view, errorPage(view, { code, status, reference }), status as 500)
}

function codeOf(cause: unknown): string | undefined {
  return (cause as { code?: string; name?: string } | undefined)?.code ?? (cause as Error | undefined)?.name
}
