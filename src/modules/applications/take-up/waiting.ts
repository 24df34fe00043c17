import { notify } from '#notices'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import type { Application } from '../application.ts'
import * as store from '../store.ts'

/** The first time a register is waited for, the person is told; the job keeps trying. */
export async function tellWaiting(ctx: Context, application: Application, register: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const isNews = await store.setWaiting(ctx.db, { id: application.id, register, at: ctx.clock.now() })
    if (isNews === 0 || application.waitingFor !== null) return
    await notify(ctx, {
      personId: application.personId,
      key: 'application-waiting',
      params: { number: application.number },
      about: application.id,
      sms: true,
    })
    await append(ctx, {
      did: 'applications.waiting',
      about: application.id,
      personId: application.personId,
      data: { register },
    })
  })
}
