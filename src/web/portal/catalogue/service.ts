import { type OfficeWait, waitsOf } from '#applications'
import { type Service, serviceIn } from '#catalogue'
import { type Definition, type Nation, readsOf } from '#engine'
import { html, inLanguage, type Markup, Outage } from '#kernel'
import type { Context } from '#platform'
import { button, details, factList, type View } from '#ui'
import { contextOf, goTo, type RouteAdder, show, viewOf, withLanguage } from '../../edge.ts'
import { addressInPlaceOf } from '../../petitions/new/choice.ts'
import { routes } from '../../routes.ts'
import { showShared } from '../../show-shared.ts'
import { readsInWords } from '../reads-in-words.ts'
import { latestDate, needsList, priceText, questionsText, timeText } from './facts.ts'
import { structuredService } from './structured.ts'
import { waitsSection } from './waits.ts'

const queryMax = 200
const movedForGood = 301

export const serviceRoutes: RouteAdder = (app, { edge, pages }) => {
  app.get(routes.service(':id'), async (c) => {
    const ctx = contextOf(c)
    const id = c.req.param('id') ?? ''
    const renamed = edge.base.outside.catalogue.formerly(id)
    if (renamed) return goTo(c, routes.service(renamed.id), movedForGood)
    const service = serviceIn(ctx, id)
    const written = addressInPlaceOf(edge.nation, id)
    if (written) return goTo(c, written)
    const query = c.req.query('q')?.slice(0, queryMax)
    const address = `${new URL(edge.options.publicUrl).origin}${withLanguage(routes.service(id), c.var.language, edge.nation.country)}`
    const given = {
      service,
      nation: edge.nation,
      query,
      now: ctx.clock.now(),
      waits: await waitsFor(ctx, service),
      address,
    }
    const render = (view: View) => servicePage(view, given)
    if (!query) return showShared(c, pages, { render })
    const view = await viewOf(c)
    return show(c, view, render(view))
  })
}

/** What offices took lately, where they decide; a database that is away takes the section from the page, not the page. */
async function waitsFor(ctx: Context, { id, definition }: Service): Promise<readonly OfficeWait[] | undefined> {
  if (definition.decide.by !== 'officer') return undefined
  return waitsOf(ctx, id).catch((error: unknown) => {
    if (error instanceof Outage) return undefined
    throw error
  })
}

type Given = {
  readonly service: Service
  readonly nation: Nation
  readonly query: string | undefined
  readonly now: Date
  readonly waits: readonly OfficeWait[] | undefined
  /** The page's own address, for machines. */
  readonly address: string
}

function servicePage(view: View, given: Given) {
  const { t } = view
  const { service, nation, query, waits } = given
  const definition = service.in[view.language]!
  const { decide } = definition
  return {
    title: definition.title,
    back: { href: view.url(routes.home), label: t('frame.back') },
    main: html`
      ${
        query &&
        html`<p class="hint">${t('search.instead', { query })}
        <a href="${view.url(`${routes.search}?q=${encodeURIComponent(query)}&all`)}">${t('search.others')}</a></p>`
      }
      <h1>${definition.title}</h1>
      <p class="lead">${definition.summary}</p>
      ${facts(view, definition, given)}
      ${button({ label: t('service.start'), href: view.url(routes.apply(service.id)), icon: 'arrow-right' })}
      ${startNote(view, definition)}
      ${
        decide.by === 'officer' &&
        waits &&
        waitsSection(view, { waits, agencyId: definition.agency, nation, limit: decide.workingDays })
      }
      ${noDetails(view, definition)}
      ${decide.by === 'officer' && details({ summary: t('service.late'), body: html`<p>${t('service.late-then')}</p>` })}
      ${lawDetails(view, definition)}
      ${details({ summary: t('service.other-ways'), body: html`<p>${t('service.other-call', { phone: view.helpLine })}</p>` })}
      ${structuredService(definition, { nation, language: view.language, address: given.address })}`,
  }
}

function facts(view: View, definition: Definition, { nation, now }: Pick<Given, 'nation' | 'now'>): Markup {
  const { t } = view
  const needs = needsList(view, definition)
  const isForOthers = definition.for.some((who) => who !== 'self')
  return factList([
    {
      label: t('service.time'),
      value: timeText(view, definition),
      note: definition.decide.by === 'rule' ? t('service.promise-rule') : latestDate(view, definition, { nation, now }),
    },
    {
      label: t('service.price'),
      value: priceText(view, definition, nation.country),
      note: definition.fee === 'unknown' ? t('service.price-nothing-here') : undefined,
    },
    ...(needs ? [{ label: t('service.needs'), value: needs }] : []),
    whoDecides(view, definition, nation),
    ...(isForOthers
      ? [{ label: t('service.who'), value: definition.for.map((who) => t(`service.for-${who}`)).join(', ') }]
      : []),
    ...(definition.issue
      ? [{ label: t('service.valid'), value: t('service.valid-days', { days: definition.issue.validDays }) }]
      : []),
    { label: t('service.reads'), value: readsList(view, definition, nation), note: t('service.reads-promise') },
  ])
}

/** Whose service it is; a local one is the place's own, and may differ there. */
function whoDecides(view: View, { agency: id, decide, local }: Definition, { agencies }: Nation) {
  const { t, language } = view
  const agency = agencies.find((one) => one.id === id)
  return {
    label: t(decide.by === 'officer' ? 'catalogue.decides' : 'catalogue.gives'),
    value: html`<a href="${view.url(routes.agency(id))}">${agency ? inLanguage(agency.name, language) : id}</a>`,
    note: local && t('catalogue.decides-local'),
  }
}

function startNote(view: View, definition: Definition): Markup {
  const { t, signedInAs } = view
  const notes = [questionsText(view, definition), signedInAs ? undefined : t('service.start-note')]
  return html`${notes.map((note) => note && html`<p class="hint">${note}</p>`)}`
}

/** Why one may get a no, and what to do then. What a reason fills in is not known before anybody is asked. */
function noDetails(view: View, { stop, decide }: Definition): Markup | undefined {
  const { t } = view
  const reasons = [...stop, ...(decide.by === 'rule' ? decide.refuseWhen : decide.refusals)]
  if (reasons.length === 0) return undefined
  const plain = (text: string) => text.replace(/\{\w+\}/g, '…')
  const row = ({ say, remedy }: (typeof reasons)[number]) =>
    html`<li>${plain(say)}${remedy && html` <span class="hint">${plain(remedy)}</span>`}</li>`
  return details({ summary: t('service.no'), body: html`<ul>${reasons.map(row)}</ul>` })
}

/** What is read, under whose it is; whose service it is stands above already. */
function readsList(view: View, definition: Definition, nation: Nation): Markup {
  const reads = readsInWords(readsOf(definition, nation.registers), { nation, language: view.language, t: view.t })
  const byOwner = Map.groupBy(reads, ({ from }) => from)
  const agency = nation.agencies.find(({ id }) => id === definition.agency)
  const own = agency && inLanguage(agency.name, view.language)
  const row = ([from, its]: [string, typeof reads]) =>
    html`<li>${its.map(({ what }) => what).join(', ')} <span class="hint">${from === own ? view.t('catalogue.own-register') : from}</span></li>`
  return html`<ul class="plain">${[...byOwner].map(row)}</ul>`
}

function lawDetails(view: View, definition: Definition): Markup {
  const { t } = view
  return details({
    summary: t('service.law'),
    body: html`<ul>${definition.law.map(({ act, article }) => html`<li>${article ? t('service.law-article', { act, article }) : act}</li>`)}</ul>
      <p class="hint">${t('service.source')}: ${t(`service.confidence-${definition.confidence}`)}</p>`,
  })
}
