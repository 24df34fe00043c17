/**
 * The design system: functions from data to markup, and one stylesheet. Every control has a word, every page works
 * without script, colours mean something only together with a word. What it looks like is shown at `/ui`.
 */
export type { Strip } from './alert-strip.ts'
export { type Assets, openAssets } from './assets.ts'
export { type ButtonProps, button } from './button.ts'
export { type CardProps, documentCard, lifeEventCard, type ServiceRowProps, serviceRow } from './cards.ts'
export { type Choice, checkboxes, declaration, radios, select } from './choices.ts'
export {
  details,
  emptyState,
  factList,
  messageList,
  noticeBanner,
  qrFigure,
  summaryList,
  table,
  tag,
} from './content.ts'
export { dateFields, fileUpload, textarea, textField, yearSpan } from './fields.ts'
export {
  type BarProps,
  barFigure,
  type FigureTableProps,
  figureTable,
  type Kpi,
  kpiRow,
  type Line,
  type LineProps,
  lineFigure,
  type MapProps,
  type MapRegion,
  mapFigure,
} from './figures/index.ts'
export { errorSummary, form, type IssueShown, legend } from './form.ts'
export { icon } from './icon.ts'
export { emblem, layout, type PageContent } from './layout.ts'
export { relayLine, type Station, steps } from './relay-line.ts'
export { searchBox } from './search-box.ts'
export { slots } from './slots.ts'
export type { Tab, View } from './view.ts'
