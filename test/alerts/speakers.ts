/** Whoever speaks for places in tests of alerts: the nation's offices and their made-up officers, without anything outside. */
import type { Actor, OfficerActor } from '#kernel'
import { actingAs, type Context } from '#platform'
import { nation } from '../../mongolia/index.ts'
import { nationLoaded } from '../contracts/filled.ts'
import { system, type TestOptions, type TestWorld, testContext } from '../harness.ts'

export type SpeakersWorld = TestWorld & { readonly at: (officeId: string, role?: 'lead' | 'officer') => Context }

/** Offices of the nation, and its officers as they act. */
export async function speakersWorld(options: Pick<TestOptions, 'now'> = {}): Promise<SpeakersWorld> {
  const world = await testContext({ ...options, nation, actor: system as Actor, filled: nationLoaded })
  return { ...world, at: (officeId, role = 'officer') => actingAs(world.ctx, speaker(officeId, role)) }
}

/** The officer or the lead of an office. */
export function speaker(officeId: string, role: 'lead' | 'officer' | 'inspector' = 'officer'): OfficerActor {
  const found = nation.officers.find((one) => one.officeId === officeId && one.role === role)
  const agency = nation.agencies.find(({ offices }) => offices.some(({ id }) => id === officeId))
  if (!found || !agency) throw new Error(`there is no ${role} at ${officeId}`)
  const sessionId = '019aa000-0000-7000-8000-00000000000b'
  return { kind: 'officer', officerId: found.id, officeId, agencyId: agency.id, role, sessionId }
}
