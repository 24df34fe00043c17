/** Words every part may use. Pure: no input or output, no dependency, no nation. */
export * from './actor.ts'
export * from './clock.ts'
export * from './errors.ts'
export * from './file-kind.ts'
export * from './html.ts'
export * from './ids.ts'
export * from './text.ts'
export * from './working-time.ts'
