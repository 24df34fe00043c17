/** Sets of what the nation brings along: services, fees, agencies, offices, places. They change with a new version only. */
import type { Definition } from '#engine'
import type { Context } from '#platform'
import {
  type Cell,
  type Column,
  column,
  type Dataset,
  inEachLanguage,
  pageAmong,
  plain,
  type Row,
  textsIn,
} from './dataset.ts'
import * as store from './store.ts'

type Given = Pick<Dataset, 'id' | 'theme'> & {
  readonly columns: (ctx: Context) => readonly Column[]
  readonly rows: (ctx: Context) => readonly Row[]
}

const made = ({ rows, ...given }: Given): Dataset => ({
  ...given,
  every: 'irregular',
  hasVersions: true,
  page: async (ctx, asked) => pageAmong(rows(ctx), asked),
  updatedAt: async (ctx) => (await store.versionsOf(ctx.db, { dataset: given.id, limit: 1 }))[0]?.at,
})

export const services = made({
  id: 'services',
  theme: 'government',
  columns: (ctx) => [
    ...[column('service'), column('agency'), column('kind'), ...inEachLanguage(ctx, 'title')],
    ...[column('decided_by'), column('working_days_most', 'number'), column('law'), column('local', 'yes-no')],
    ...[column('confidence'), column('version')],
  ],
  rows: (ctx) =>
    servicesOf(ctx).map((service) => {
      const { decide, law, local, confidence, agency, kind } = service.definition
      return [
        ...[service.id, agency, kind],
        ...textsIn(ctx, titles(service.in)),
        ...[decide.by, decide.by === 'officer' ? decide.workingDays : 0],
        ...[plain(law.map(({ act, article }) => [act, article].filter(Boolean).join(', ')).join('; '))],
        ...[local !== undefined, confidence, service.hash],
      ]
    }),
})

export const fees = made({
  id: 'fees',
  theme: 'government',
  columns: (ctx) => [
    ...[column('service'), column('agency'), column('line', 'number')],
    ...[column('amount', 'number'), column('currency'), ...inEachLanguage(ctx, 'label')],
  ],
  rows: (ctx) =>
    servicesOf(ctx).flatMap((service): Row[] => {
      const { fee, agency } = service.definition
      const { code } = ctx.outside.nation.country.currency
      if (fee === 'unknown') return [[service.id, agency, null, null, code, ...textsIn(ctx, {})]]
      return fee.map(({ amount }, i) => [
        ...[service.id, agency, i + 1, typeof amount === 'number' ? amount : null, code],
        ...textsIn(ctx, labels(service.in, i)),
      ])
    }),
})

export const agencies = made({
  id: 'agencies',
  theme: 'government',
  columns: (ctx) => [
    ...[column('agency'), ...inEachLanguage(ctx, 'name'), ...inEachLanguage(ctx, 'short')],
    ...[column('parent'), column('merged_into'), column('phone'), column('website'), column('offices', 'number')],
  ],
  rows: (ctx) =>
    ctx.outside.nation.agencies.map(({ id, name, short, parent, into, phone, website, offices }) => [
      ...[id, ...textsIn(ctx, name), ...textsIn(ctx, short), parent ?? null, into ?? null],
      ...[phone ?? null, website ?? null, offices.length],
    ]),
})

export const offices = made({
  id: 'offices',
  theme: 'government',
  columns: (ctx) => [
    ...[column('office'), column('agency'), ...inEachLanguage(ctx, 'name')],
    ...[column('division'), ...inEachLanguage(ctx, 'address'), column('phone')],
  ],
  rows: (ctx) =>
    ctx.outside.nation.agencies.flatMap(({ id: agency, offices }) =>
      offices.map(({ id, name, division, address, phone }): Cell[] => [
        ...[id, agency, ...textsIn(ctx, name), division ?? null, ...textsIn(ctx, address ?? {}), phone ?? null],
      ]),
    ),
})

export const divisions = made({
  id: 'divisions',
  theme: 'regions',
  columns: (ctx) => [
    ...[column('division'), column('level', 'number'), column('within')],
    ...[...inEachLanguage(ctx, 'name'), ...inEachLanguage(ctx, 'kind_of_place')],
  ],
  rows: (ctx) =>
    ctx.outside.nation.divisions.map(({ code, name, kind, level }) => [
      ...[code, level, level > 1 ? code.slice(0, -2) : null, ...textsIn(ctx, name), ...textsIn(ctx, kind)],
    ]),
})

function servicesOf({ outside }: Context) {
  return outside.catalogue.services.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

type In = Readonly<Record<string, Definition>>

function titles(given: In): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([language, { title }]) => [language, title]))
}

function labels(given: In, line: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([language, { fee }]) => [language, fee === 'unknown' ? '' : (fee[line]?.label ?? '')]),
  )
}
