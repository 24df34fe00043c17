/** Documents that somebody else wants together: what is read, one consent, what became of each, and one download. */

import { zipSync } from 'fflate'
import { type BundlePart, bundleParts, givenFor, heldOf, readOptions, submitBundle } from '#applications'
import { type Service, serviceIn } from '#catalogue'
import { pdfOf } from '#documents'
import {
  type Answer,
  type Bundle,
  type Form,
  type Given,
  type Nation,
  parseAnswer,
  type Question,
  readsOf,
  typedIn,
} from '#engine'
import { citizenOf, personById } from '#identity'
import { html, type Issue, inLanguage, isUuid, type Markup, Refusal } from '#kernel'
import { transact } from '#platform'
import {
  button,
  checkboxes,
  errorSummary,
  form,
  noticeBanner,
  type PageContent,
  serviceRow,
  table,
  type View,
} from '#ui'
import { type C, contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { questionField } from '../../journey/index.ts'
import { routes } from '../../routes.ts'
import { typedInWords } from '../apply/load.ts'
import { readsInWords } from '../reads-in-words.ts'

const field = 'services'
const whomField = 'whom'
const againSeconds = 2

export const bundleRoutes: RouteAdder = (app, { edge }) => {
  const bundleOf = (c: C): Bundle => {
    const bundle = edge.nation.bundles.find(({ id }) => id === c.req.param('id'))
    if (!bundle) throw new Refusal('web/not-found')
    return bundle
  }

  app.get(routes.bundle(':id'), async (c) => {
    const bundle = bundleOf(c)
    return showConsent(c, bundle, { chosen: bundle.services, issues: [] })
  })

  app.post(routes.bundle(':id'), async (c) => {
    const ctx = contextOf(c)
    citizenOf(ctx.actor)
    const bundle = bundleOf(c)
    const sent = await readForm(c)
    const key = textOf(sent, 'key')
    if (!isUuid(key)) throw new Refusal('web/bad-form')
    const chosen = [sent[field] ?? []].flat().filter((id) => bundle.services.includes(id))
    if (chosen.length === 0)
      return showConsent(c, bundle, { chosen, issues: [{ field, code: 'catalogue.bundle-none' }] })
    const services = chosen.map((id) => serviceIn(ctx, id))
    const asked = await whomAsked(c, bundle)
    const whom = asked && parseAnswer(asked.question, whomField, { form: sent, given: asked.given })
    if (whom && !whom.ok) return showConsent(c, bundle, { chosen, issues: whom.issues, form: sent })
    const child = whom && { whom: String(whom.value), isTyped: isTypedIn(asked, whom.value) }
    await transact(ctx, (ctx) => submitBundle(ctx, { key, bundle, services, language: c.var.language, ...child }))
    return goTo(c, routes.bundleTaken(bundle.id, key))
  })

  app.get(routes.bundleTaken(':id', ':key'), async (c) => {
    const view = await viewOf(c)
    const { bundle, parts, key } = await takenOf(c, bundleOf(c))
    return show(c, view, takenPage(view, { bundle, parts, key }))
  })

  app.get(routes.bundleDownload(':id', ':key'), async (c) => {
    const ctx = contextOf(c)
    const personId = citizenOf(ctx.actor)
    const { bundle, parts } = await takenOf(c, bundleOf(c))
    const documents = parts.flatMap(({ document }) => document ?? [])
    if (documents.length === 0) throw new Refusal('documents/not-found')
    const files = await Promise.all(
      documents.map(
        async ({ id, number, type }): Promise<[string, Uint8Array]> => [
          `${type}-${number.replace(/[^\w-]/g, '')}.pdf`,
          await pdfOf(ctx, { id, personId }),
        ],
      ),
    )
    return c.body(Uint8Array.from(zipSync(Object.fromEntries(files), { level: 0 })), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${bundle.id}.zip"`,
      'Cache-Control': 'no-store',
    })
  })
}

async function takenOf(c: C, bundle: Bundle) {
  const ctx = contextOf(c)
  citizenOf(ctx.actor)
  const key = c.req.param('key') ?? ''
  if (!isUuid(key)) throw new Refusal('web/not-found')
  const parts = await bundleParts(ctx, { key, bundle, services: bundle.services.map((id) => serviceIn(ctx, id)) })
  const taken = parts.filter(({ application, document }) => application ?? document)
  if (taken.length === 0) throw new Refusal('web/not-found')
  return { bundle, key, parts: taken }
}

type WhomAsked = { readonly question: Question; readonly given: Given }

/** Which child, where it is about one: of those the register names, or while it does not answer by number. */
async function whomAsked(c: C, bundle: Bundle): Promise<WhomAsked | undefined> {
  if (!bundle.for || !c.var.session) return undefined
  const ctx = contextOf(c)
  const person = await personById(ctx, citizenOf(ctx.actor))
  const service = bundle.services.map((id) => serviceIn(ctx, id)).find(({ definition }) => definition.questions.whom)
  if (!service) return undefined
  const { options, typed } = await readOptions(ctx, { service, person, only: [whomField] })
  const given = await givenFor(ctx, service, { options, typed, form: {} })
  const title = c.var.edge.translators[c.var.language]!('catalogue.bundle-child')
  return {
    question: { type: 'person', who: [bundle.for], title },
    given: { ...given, typed: typedInWords(c, given) },
  }
}

function isTypedIn({ question, given }: WhomAsked, whom: Answer): boolean {
  return typedIn({ questions: { [whomField]: question } }, { [whomField]: whom }, given).length > 0
}

type Consent = { readonly chosen: readonly string[]; readonly issues: readonly Issue[]; readonly form?: Form }

async function showConsent(c: C, bundle: Bundle, { chosen, issues, form = {} }: Consent): Promise<Response> {
  const ctx = contextOf(c)
  const view = await viewOf(c)
  const services = bundle.services.map((id) => serviceIn(ctx, id))
  const whom = await whomAsked(c, bundle)
  const held = c.var.session && !bundle.for ? await Promise.all(services.map((service) => heldOf(ctx, service))) : []
  const heldIds = services.flatMap(({ id }, i) => (held[i] ? [id] : []))
  const given = {
    bundle,
    services,
    whom,
    chosen,
    issues,
    form,
    heldIds,
    key: ctx.ids.uuid(),
    nation: c.var.edge.nation,
  }
  return show(c, view, consentPage(view, given), issues.length > 0 ? 422 : 200)
}

type Shown = Consent & {
  readonly bundle: Bundle
  readonly services: readonly Service[]
  readonly whom: WhomAsked | undefined
  readonly heldIds: readonly string[]
  readonly key: string
  readonly nation: Nation
}

function consentPage(view: View, shown: Shown): PageContent {
  const { t, language } = view
  const title = inLanguage(shown.bundle.title, language)
  return {
    title,
    error: shown.issues.length > 0,
    back: { href: view.url(routes.home), label: t('frame.back') },
    main: html`${errorSummary(view, shown.issues)}
      <h1>${t('catalogue.bundle-title', { title })}</h1>
      <p class="lead">${inLanguage(shown.bundle.purpose, language)}</p>
      ${form(view, {
        action: view.url(routes.bundle(shown.bundle.id)),
        fields: html`<input type="hidden" name="key" value="${shown.key}">
          ${childOf(view, shown)}
          ${choiceOf(view, shown)}
          ${readsTable(view, shown)}
          ${takeOf(view, shown)}`,
      })}`,
  }
}

/** Whose documents they are, where it is about a child. */
function childOf(view: View, { whom, issues, form = {} }: Shown): Markup | undefined {
  return whom && hasChoice(whom) ? questionField(view, { ...whom, name: whomField, form, issues }) : undefined
}

/** Somebody to choose, or a number to type. */
function hasChoice({ given }: WhomAsked): boolean {
  return (given.options[whomField] ?? []).length > 0 || Object.hasOwn(given.typed ?? {}, whomField)
}

/** The consent and its button; whoever is not signed in does that first, and who has no child is told so. */
function takeOf(view: View, { bundle, whom }: Shown): Markup {
  const { t, url } = view
  if (!view.signedInAs)
    return button({ label: t('frame.sign-in'), href: url(`${routes.signIn}?to=${url(routes.bundle(bundle.id))}`) })
  if (whom && !hasChoice(whom)) return html`<p>${t('catalogue.bundle-no-child')}</p>`
  return html`<p>${t('catalogue.bundle-consent')}</p>${button({ label: t('catalogue.bundle-take') })}`
}

function choiceOf(view: View, { services, chosen, issues, heldIds }: Shown): Markup {
  const { t, language } = view
  const issue = issues.find((one) => one.field === field)
  return checkboxes({
    name: field,
    label: t('catalogue.bundle-which'),
    error: issue && t(issue.code),
    values: [...chosen],
    options: services.map(({ id, in: texts }) => ({
      value: id,
      label: texts[language]!.title,
      ...(heldIds.includes(id) ? { hint: t('catalogue.bundle-held') } : {}),
    })),
  })
}

function readsTable(view: View, { services, nation }: Shown): Markup {
  const { t, language } = view
  const reads = readsInWords(
    services.flatMap(({ definition }) => readsOf(definition, nation.registers)),
    { nation, language, t },
  )
  const rows = new Map(
    reads.map(({ from, what, fields }) => [what, [html`<b>${what}</b><br><span class="hint">${from}</span>`, fields]]),
  )
  return table({
    caption: t('apply.reads'),
    columns: [t('apply.register'), t('apply.fields')],
    rows: [...rows.values()],
  })
}

type Taken = { readonly bundle: Bundle; readonly parts: readonly BundlePart[]; readonly key: string }

/** Changes whenever one part comes to its end. */
function stateOf(parts: readonly BundlePart[]): string {
  return parts.map(({ application, document }) => (document ? 'ready' : application?.state)).join(' ')
}

function takenPage(view: View, { bundle, parts, key }: Taken): PageContent {
  const { t, language } = view
  const ready = parts.filter(({ document }) => document).length
  const open = parts.some(({ application, document }) => !document && application?.state === 'submitted')
  return {
    title: inLanguage(bundle.title, language),
    ...(open ? { wait: { seconds: againSeconds, state: stateOf(parts) } } : {}),
    back: { href: view.url(routes.documents), label: t('documents.list-title') },
    main: html`<h1>${t('catalogue.bundle-title', { title: inLanguage(bundle.title, language) })}</h1>
      ${noticeBanner({ kind: ready === parts.length ? 'success' : 'info', title: t('catalogue.bundle-ready', { ready, count: parts.length }) })}
      ${ready > 0 && button({ label: t('catalogue.bundle-download'), href: view.url(routes.bundleDownload(bundle.id, key)), icon: 'download' })}
      <ul class="service-rows">${parts.map((part) => partRow(view, part))}</ul>`,
  }
}

function partRow(view: View, { service, application, document }: BundlePart): Markup {
  const { t } = view
  const state = application?.state === 'refused' ? 'refused' : 'asked'
  return serviceRow({
    title: service.in[view.language]!.title,
    href: view.url(document ? routes.document(document.id) : routes.application(application!.id)),
    icon: document ? 'circle-check' : state === 'refused' ? 'circle-x' : 'clock',
    note: document ? document.number : t(`catalogue.bundle-${state}`),
  })
}
