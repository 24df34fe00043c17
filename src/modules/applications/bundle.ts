/** Several references taken together: one consent, an application for each, and what became of them by one key. */
import { createHash } from 'node:crypto'
import type { Service } from '#catalogue'
import { type Document, documentOf, findValid } from '#documents'
import { type Answers, answersFrom, type Bundle, type Option, usualForm } from '#engine'
import { citizenOf } from '#identity'
import { assert, dateIn, type Language } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Application } from './application.ts'
import { receiptOf } from './drafts/send.ts'
import { applicationOf } from './queries.ts'
import { samenessOf } from './sameness.ts'
import { submitApplication } from './submit.ts'

const whomQuestion = 'whom'

type Sending = {
  readonly key: string
  readonly bundle: Bundle
  /** Those of the bundle that were agreed to. */
  readonly services: readonly Service[]
  readonly language: Language
  /** The child it is about: one whom the register names as theirs, or one that was typed while it does not answer. */
  readonly whom?: string | undefined
  readonly isTyped?: boolean
}

/** What became of one service of a bundle: its document, its application while there is none, or nothing if it was left out. */
export type BundlePart = {
  readonly service: Service
  readonly application?: Application
  readonly document?: Document
}

/**
 * Sends an application for each service, with the usual answers, in the caller's transaction; one whose document the
 * person holds already is not asked for again. Sent again with the same key it is the same.
 */
export async function submitBundle(
  ctx: Context,
  { key, bundle, services, language, whom, isTyped = false }: Sending,
): Promise<void> {
  assert(ctx.db.inTransaction, 'a consent and what follows from it are one')
  const personId = citizenOf(ctx.actor)
  const isHeld = async (service: Service) => !whom && (await heldOf(ctx, service)) !== undefined
  const wanted = await Promise.all(services.map(async (service) => ((await isHeld(service)) ? [] : [service])))
  for (const service of wanted.flat())
    await submitApplication(ctx, {
      key: keyWithin(key, service.id),
      serviceId: service.id,
      answers: usualAnswers(ctx, service, whom),
      language,
      ...(isTyped && service.definition.questions.whom ? { unchecked: [whomQuestion] } : {}),
    })
  const data = { bundle: bundle.id, services: services.map(({ id }) => id) }
  await append(ctx, { did: 'applications.bundle-agreed', about: key, personId, data })
}

/** What became of each service of a bundle that was sent under `key`. */
export async function bundleParts(
  ctx: Context,
  { key, bundle, services }: { key: string; bundle: Bundle; services: readonly Service[] },
): Promise<BundlePart[]> {
  const personId = citizenOf(ctx.actor)
  return Promise.all(
    services.map(async (service): Promise<BundlePart> => {
      const receipt = await receiptOf(ctx, keyWithin(key, service.id))
      if (!receipt) {
        const document = bundle.for ? undefined : await heldOf(ctx, service)
        return document ? { service, document } : { service }
      }
      const application = await applicationOf(ctx, { id: receipt.applicationId, personId })
      if (!application.documentId) return { service, application }
      return { service, application, document: await documentOf(ctx, { id: application.documentId, personId }) }
    }),
  )
}

/** The document the person holds that would say the same. */
export function heldOf(ctx: Context, service: Service): Promise<Document | undefined> {
  const on = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  const sameness = samenessOf(service.definition, usualAnswers(ctx, service))
  return findValid(ctx, { personId: citizenOf(ctx.actor), sameness, on })
}

function usualAnswers(ctx: Context, { definition }: Service, whom?: string): Answers {
  const { country, divisions } = ctx.outside.nation
  const today = dateIn(country.timeZone, ctx.clock.now())
  const options: Record<string, Option[]> = whom ? { whom: [{ value: whom, label: whom }] } : {}
  const given = { country, divisions, today, options }
  const form = { ...usualForm(definition, today), ...(whom && definition.questions.whom ? { whom } : {}) }
  const answers = answersFrom(definition, form, given)
  assert(answers.ok, 'a bundle holds a service that has no usual answers')
  return answers.value
}

/** The key of one service's application: a UUID of version 8 (RFC 9562 §5.8) that follows from the bundle's. */
function keyWithin(key: string, serviceId: string): string {
  const hex = createHash('sha256').update(`bundle/v1/${key}/${serviceId}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
