/** How long offices really took: a sentence first, then a row for each office. Too few cases are never shown. */
import type { OfficeWait, WaitFigures } from '#applications'
import type { Agency, Nation, Office } from '#engine'
import { dateIn, html, inLanguage, type Language, type Markup } from '#kernel'
import { details, table, type View } from '#ui'
import { dateText } from '../../format.ts'

const rowsShown = 10

type Waits = {
  readonly waits: readonly OfficeWait[]
  readonly agencyId: string
  readonly nation: Nation
  /** The legal limit, in working days. */
  readonly limit: number
}
type Row = { readonly office: string; readonly figures: WaitFigures | undefined }

/** The section of a service that an officer decides. */
export function waitsSection(view: View, given: Waits): Markup {
  const { t } = view
  const rows = rowsOf(view.language, given)
  const known = rows.flatMap(({ figures }) => figures ?? [])
  return html`<section><h2>${t('wait.title')}</h2>
    <p>${sentence(view, known)}</p>
    ${known.length > 0 && tables(view, { rows, known, limit: given.limit, nation: given.nation })}
  </section>`
}

/** A few words for each office to choose it by; nothing for one that is not published. */
export function waitHints(view: Pick<View, 't'>, waits: readonly OfficeWait[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    waits.flatMap(({ officeId, figures }) => (figures ? [[officeId, hint(view, figures)]] : [])),
  )
}

function hint({ t }: Pick<View, 't'>, { medianDays, p90Days }: WaitFigures): string {
  const [usual, most] = [whole(medianDays), whole(p90Days)]
  return usual === most ? t('wait.hint-same', { days: most }) : t('wait.hint', { usual, most })
}

/** A day begun is a day: "within four days" is then true. */
function whole(days: number): number {
  return Math.max(1, Math.ceil(days))
}

function sentence({ t }: View, known: readonly WaitFigures[]): string {
  if (known.length === 0) return t('wait.none')
  const days = known.map(({ p90Days }) => whole(p90Days))
  const [least, most] = [Math.min(...days), Math.max(...days)]
  return least === most ? t('wait.sentence', { days: most }) : t('wait.sentence-span', { least, most })
}

type Shown = {
  readonly rows: readonly Row[]
  readonly known: readonly WaitFigures[]
  readonly limit: number
  readonly nation: Nation
}

function tables(view: View, { rows, known, limit, nation }: Shown): Markup {
  const { t } = view
  const columns = [t('wait.office'), t('wait.median'), t('wait.p90'), t('wait.limit')]
  const cells = ({ office, figures }: Row) =>
    figures ? [office, whole(figures.medianDays), whole(figures.p90Days), limit] : [office, t('wait.few'), '–', limit]
  const of = (some: readonly Row[]) => table({ caption: t('wait.caption'), columns, rows: some.map(cells) })
  const [first, others] = [rows.slice(0, rowsShown), rows.slice(rowsShown)]
  return html`${of(first)}
    ${others.length > 0 && details({ summary: t('wait.others', { count: others.length }), body: of(others) })}
    <p class="hint">${period(view, known, nation)} ${known.some(({ demo }) => demo) && t('wait.demo')}</p>`
}

function period({ t, language }: View, known: readonly WaitFigures[], { country }: Nation): string {
  const date = (times: readonly Date[], which: (...ms: number[]) => number) =>
    dateText(dateIn(country.timeZone, new Date(which(...times.map(Number)))), language)
  return t('wait.period', {
    from: date(
      known.map(({ since }) => since),
      Math.min,
    ),
    to: date(
      known.map(({ computedAt }) => computedAt),
      Math.max,
    ),
  })
}

/** The capital's first, each part by name. The capital is where the agency's first office lies. */
function rowsOf(language: Language, { waits, agencyId, nation }: Waits): Row[] {
  const agency = nation.agencies.find(({ id }) => id === agencyId)
  const offices = new Map(nation.agencies.flatMap((one) => one.offices.map((office) => [office.id, office])))
  const capital = agency && capitalOf(agency, nation)
  return waits
    .flatMap(({ officeId, figures }) => {
      const office = offices.get(officeId)
      return office ? [{ office: inLanguage(office.name, language), isAway: isAway(office, capital), figures }] : []
    })
    .sort((one, other) => one.isAway - other.isAway || one.office.localeCompare(other.office, language))
}

function capitalOf({ offices }: Agency, { divisions }: Nation): string | undefined {
  const first = offices[0]?.division
  return divisions.find(({ code, level }) => level === 1 && first?.startsWith(code))?.code
}

function isAway({ division }: Office, capital: string | undefined): number {
  return capital !== undefined && division?.startsWith(capital) ? 0 : 1
}
