/** The engine: reads definitions. Pure, so that it runs on the server, in the browser, in print and in tests. */
export type * from './definition.ts'
export type * from './nation.ts'
