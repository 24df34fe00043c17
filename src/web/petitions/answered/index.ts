/** What was answered, the same for everybody: from memory, by subject, kind and month, with a file of the same numbers. */
import { anonymous, dateIn } from '#kernel'
import { type AnsweredCount, answeredBySubject, publishedAnswers, publishedMonths } from '#petitions'
import type { Context } from '#platform'
import { layout, type View } from '#ui'
import { type C, type RouteAdder, show, viewOf, withLanguage } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { openSharedPages, sharedPage } from '../../shared-pages.ts'
import { petitionsOf } from '../new/choice.ts'
import { type Answered, answeredPage, type Filter, searchOf } from './page.ts'

const pagesMost = 200
const fileHeaders = {
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': 'attachment; filename="petitions-answered.csv"',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

export const answeredRoutes: RouteAdder = (app, { edge }) => {
  const ctx: Context = { ...edge.base, actor: anonymous }
  const pages = openSharedPages(pagesMost)

  app.get(routes.petitionsAnswered, async (c) => {
    const filter = filterIn(c)
    const view = await viewAt(c, `${routes.petitionsAnswered}${searchOf(filter)}`)
    const page = async () => answeredPage(view, await answered(ctx, filter))
    if (c.var.session) return show(c, view, await page())
    return sharedPage(c, pages, async () => layout(view, await page()).text, { search: searchOf(filter) })
  })

  app.get(routes.petitionsAnsweredCsv, async (c) => {
    const filter = filterIn(c)
    const render = async () => csvOf(await answeredBySubject(ctx, idsOf(filter)), edge.options.demo)
    return sharedPage(c, pages, render, { search: searchOf(filter), headers: fileHeaders })
  })
}

/** The view of the page at its one address, whatever else stood in the one that was asked for. */
async function viewAt(c: C, address: string): Promise<View> {
  const to = `${routes.language}?to=${encodeURIComponent(address)}`
  const { country } = c.var.edge.nation
  const switchUrl = (language: string) => withLanguage(to, language, country)
  return { ...(await viewOf(c, 'help')), path: address, switchUrl }
}

/** What of the query is known; the rest is not there. */
function filterIn(c: C): Filter {
  const { kinds, subjects } = petitionsOf(c.var.edge.nation)
  const month = c.req.query('month') ?? ''
  return {
    kind: kinds.find(({ id }) => id === c.req.query('kind')),
    subject: subjects.find(({ id }) => id === c.req.query('subject')),
    month: /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
  }
}

function idsOf({ kind, subject, month }: Filter) {
  return { kind: kind?.id, subject: subject?.id, month }
}

async function answered(ctx: Context, filter: Filter): Promise<Answered> {
  const { nation } = ctx.outside
  const [months, counts, answers] = await Promise.all([
    publishedMonths(ctx),
    answeredBySubject(ctx, idsOf(filter)),
    publishedAnswers(ctx, idsOf(filter)),
  ])
  return { nation, filter, months, counts, answers, dayOf: (at) => dateIn(nation.country.timeZone, at) }
}

/** The numbers of the page as a file (RFC 4180); whether they are made up stands in every row. */
function csvOf(counts: readonly AnsweredCount[], demo: boolean): string {
  const rows = counts.map(({ month, kind, subject, agencyId, petitions, onTime, medianDays }) =>
    [month, kind, subject, agencyId, petitions, onTime, medianDays, demo].join(','),
  )
  return ['month,kind,subject,agency,answered,on_time,median_days,demo', ...rows, ''].join('\r\n')
}
