import type { CountryMap } from '#engine'
import type { Example } from '../examples.ts'
import type { View } from '../view.ts'
import { barFigure } from './bar.ts'
import { kpiRow } from './kpi.ts'
import { lineFigure } from './line.ts'
import { mapFigure } from './map.ts'
import { figureTable } from './table.ts'

const strips: CountryMap = {
  viewBox: '0 0 700 160',
  regions: [0, 1, 2, 3, 4, 5].map((i) => ({
    code: `${i}`,
    path: `M${i * 100 + 4} 10h92v110h-92z`,
    at: [i * 100 + 50, 65] as const,
    ...(i === 5 && { callout: [640, 65] as const }),
  })),
}
const levels = [0, 1, 2, 3, 4, undefined] as const
const agreed = ['green', 'yellow', 'orange', 'red'] as const

const months = ['2026-09', '2026-10', '2026-11']
const lines = [
  { name: 'p90', values: [5.9, undefined, 5.1] },
  { name: 'median', values: [3.1, 2.9, 2.7] },
]

/** The pictures of figures as they are shown at `/ui`. */
export function figureExamples(view: View): Example[] {
  return [keyFigures(view), maps(view), overTime(view), bars(view), tables(view)]
}

function keyFigures({ t }: View): Example {
  const kpis = [
    { value: '96%', label: t('documents.state-valid'), note: 'n = 120' },
    { value: '2.7', label: t('service.time') },
  ]
  return { component: 'kpi-row', shown: [['two', kpiRow(kpis)]] }
}

function maps({ t }: View): Example {
  const said = { title: t('service.time'), description: t('service.time'), map: strips }
  const shaded = mapFigure({
    ...{ ...said, id: 'ui-map' },
    regions: levels.map((level, i) => ({
      ...{ code: `${i}`, name: `${i}`, value: level === undefined ? '–' : `${level}.5`, level },
    })),
    legend: levels.map((level) => ({ level, label: level === undefined ? '–' : `${level}–${level + 1}` })),
  })
  const coloured = mapFigure({
    ...{ ...said, id: 'ui-map-agreed' },
    regions: agreed.map((fill, i) => ({ code: `${i}`, name: fill, value: fill, fill })),
    legend: agreed.map((fill) => ({ fill, label: fill })),
  })
  return {
    component: 'map-figure',
    shown: [
      ['five classes and nothing known', shaded],
      ['agreed colours', coloured],
    ],
  }
}

function overTime({ t }: View): Example {
  const said = { id: 'ui-lines', title: t('service.time'), description: t('service.time') }
  const limit = { label: t('service.time'), value: 6 }
  const shown = lineFigure({ ...said, x: months, lines, limit, format: (value) => value.toFixed(1) })
  return { component: 'line-figure', shown: [['two lines, a gap and a limit', shown]] }
}

function bars({ t }: View): Example {
  const two = [
    { name: t('documents.state-valid'), value: 40, text: '40' },
    { name: t('documents.state-revoked'), value: 12, text: '12' },
  ]
  const shown = barFigure({ id: 'ui-bars', title: t('service.time'), description: '', bars: two })
  return { component: 'bar-figure', shown: [['two', shown]] }
}

function tables({ t }: View): Example {
  const shown = figureTable({
    caption: t('service.time'),
    columns: [t('service.time'), ...lines.map(({ name }) => name)],
    rows: months.map((month, i) => [month, ...lines.map(({ values }) => values[i] ?? '–')]),
    csv: { href: '#figure-table', label: 'CSV' },
  })
  return { component: 'figure-table', shown: [['closed', shown]] }
}
