/** Pictures of figures, drawn on the server: each says in words what it shows, prints its values, and has a table. */
export { type BarProps, barFigure } from './bar.ts'
export { type Kpi, kpiRow } from './kpi.ts'
export { type Line, type LineProps, lineFigure } from './line.ts'
export { type MapProps, type MapRegion, mapFigure } from './map.ts'
export { type FigureTableProps, figureTable } from './table.ts'
