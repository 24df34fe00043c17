/** Cases for tests of officers: sent by demo people, free of charge, and lying at one office until somebody takes them. */
import assert from 'node:assert/strict'
import { type Application, applicationOf, nextCase, submitApplication } from '#applications'
import type { Answers } from '#engine'
import { second } from '#kernel'
import { type Context, transact } from '#platform'
import { nation } from '../../mongolia/index.ts'
import { lifeOf, type NationWorld, work } from '../contracts/world.ts'

/** Who decides what is free of charge here. */
export const office = nation.agencies.find(({ id }) => id === 'ubeg')!.offices[0]!.id
export const correction = { field: 'latin', right: 'Bat-Erdene', proof: null } as const

let forms = 0

/** Sends something and lets the platform bring it as far as it gets; its identifier. */
export async function send(
  world: NationWorld,
  { name = 'Сарангэрэл', service = 'civil-correction', answers = correction as Answers } = {},
): Promise<string> {
  const submission = { key: `desk ${++forms}`, serviceId: service, answers, language: 'mn' }
  const { applicationId } = await transact(world.as(name), (ctx) => submitApplication(ctx, submission))
  await work(world)
  return applicationId
}

export function found(world: NationWorld, id: string, name = 'Сарангэрэл'): Promise<Application> {
  return applicationOf(world.ctx, { id, personId: lifeOf(name).id })
}

/** Sends something and takes it to the desk of an officer, where nothing else lies. */
export async function onDesk(
  world: NationWorld,
  officer: Context,
  given: Parameters<typeof send>[1] = {},
): Promise<string> {
  const id = await send(world, given)
  const next = await transact(officer, nextCase)
  assert.equal(next?.id, id, 'something else came first')
  return id
}

/** Lets a decision take effect. */
export async function takeEffect(world: NationWorld): Promise<void> {
  world.clock.advance(11 * second)
  await work(world)
}
