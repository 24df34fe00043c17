/** Which level holds in which province: a map where word and colour say the same, and the table of all of them. */
import type { Alert } from '#alerts'
import type { Division, Nation } from '#engine'
import { html, inLanguage, type Markup, nothing } from '#kernel'
import { figureTable, mapFigure, type View } from '#ui'
import { routes } from '../routes.ts'
import { hazardIn, type Said, type Shade, said, shadeNear } from './said.ts'

type Given = { readonly nation: Nation; readonly now: Date; readonly active: readonly Alert[] }
/** A province, and what holds in all of it, worst first. */
type Row = { readonly province: Division; readonly here: readonly Alert[]; readonly parts: readonly Alert[] }

const calm = 0

/** The picture and its table; the table alone where the nation brings no map. */
export function levelMap(view: View, given: Given): Markup {
  const { t, url } = view
  const rows = rowsOf(given)
  const one = (alert: Alert) => said(view, given, alert)
  return html`${levelPicture(view, given, rows)}${figureTable({
    caption: t('alerts.table'),
    columns: ['place', 'level', 'what', 'until', 'parts'].map((column) => t(`alerts.column-${column}`)),
    rows: rows.map(({ province: { code, name }, here, parts }) => [
      html`<a href="${url(routes.alertsAt(code))}">${inLanguage(name, view.language)}</a>`,
      lines(here.map((alert) => one(alert).level)) ?? t('alerts.no-level'),
      lines(here.map((alert) => one(alert).what)) ?? '–',
      lines(here.map((alert) => one(alert).fromTo)) ?? '–',
      lines(parts.map((alert) => `${one(alert).where}: ${one(alert).level}`)) ?? '–',
    ]),
    csv: { href: routes.alertCsv, label: t('alerts.csv') },
  })}`
}

const lines = (texts: readonly string[]) =>
  texts.length > 0 ? html`${texts.map((text, i) => html`${i > 0 && html`<br>`}${text}`)}` : undefined

/** Each province with what holds in all of it and what only in parts of it. */
export function rowsOf({ nation, active }: Pick<Given, 'nation' | 'active'>): Row[] {
  return nation.divisions
    .filter(({ level }) => level === 1)
    .map((province) => ({
      province,
      here: active.filter(({ place }) => province.code.startsWith(place)),
      parts: active.filter(({ place }) => place.length > 2 && place.startsWith(province.code)),
    }))
}

function levelPicture(view: View, given: Given, rows: readonly Row[]): Markup {
  const { t, url, language } = view
  const { map } = given.nation
  if (!map || view.saveData) return nothing
  const worst = (row: Row): Said | undefined => row.here[0] && said(view, given, row.here[0])
  const shown = rows.map((row) => ({ row, worst: worst(row) }))
  return mapFigure({
    id: 'levels',
    title: t('alerts.map'),
    description: describe(view, shown),
    map,
    regions: shown.map(({ row, worst }) => ({
      code: row.province.code,
      name: inLanguage(row.province.name, language),
      href: url(routes.alertsAt(row.province.code)),
      value: worst?.level ?? (row.parts.length > 0 ? `(${row.parts.length})` : '–'),
      mark: worst && rankOf(given.nation, worst.alert),
      ...shadeOf(worst?.shade),
    })),
    legend: [
      { level: calm, label: t('alerts.no-level') },
      ...(shown.some(({ row, worst }) => !worst && row.parts.length > 0)
        ? [{ level: calm, mark: '(1)', label: t('alerts.within') } as const]
        : []),
      ...legendOf(
        view,
        given.nation,
        shown.flatMap(({ worst }) => worst ?? []),
      ),
    ],
  })
}

function shadeOf(shade: Shade | undefined) {
  if (shade === undefined) return { level: calm } as const
  return shade === 'blue' ? ({ level: 2 } as const) : { fill: shade }
}

/** How grave a level is among those of its hazard, from one on. */
function rankOf(nation: Nation, { hazard, level }: Pick<Alert, 'hazard' | 'level'>): string {
  return String(1 + (hazardIn(nation, hazard)?.levels.findIndex(({ id }) => id === level) ?? 0))
}

/** The levels that are on the map, each once, from calm to worst. */
function legendOf({ language }: View, nation: Nation, shown: readonly Said[]) {
  const ids = new Map(shown.map(({ alert }) => [`${alert.hazard} ${alert.level}`, alert]))
  return [...ids.values()].flatMap(({ hazard: id, level: levelId }) => {
    const hazard = hazardIn(nation, id)
    const level = hazard?.levels.find((one) => one.id === levelId)
    if (!hazard || !level) return []
    return [
      {
        mark: rankOf(nation, { hazard: id, level: levelId }),
        ...shadeOf(shadeNear(level.colour)),
        label: `${inLanguage(level.name, language)} (${inLanguage(hazard.name, language)})`,
      },
    ]
  })
}

function describe({ t, language }: View, shown: readonly { row: Row; worst: Said | undefined }[]): string {
  const there = shown.flatMap(({ row, worst }) =>
    worst ? [`${inLanguage(row.province.name, language)}: ${worst.level}`] : [],
  )
  return there.length > 0 ? `${there.join(', ')}.` : t('alerts.map-calm')
}
