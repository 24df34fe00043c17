import type { Context } from '#platform'
import type { Application } from '../application.ts'

/** Keeps how long an application took from complete to ready, once. */
export async function recordWait(_ctx: Context, _application: Application): Promise<void> {}
