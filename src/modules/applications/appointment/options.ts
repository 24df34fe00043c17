import { freeSlots } from '#appointments'
import type { Service } from '#catalogue'
import { type Form, type Given, type Option, parseAnswer } from '#engine'
import type { Context } from '#platform'

/**
 * The times there are to choose from, by question, at the office that was answered before; none while none was. A time
 * stands under its day.
 */
export async function slotOptions(
  ctx: Context,
  { definition, id: serviceId }: Service,
  { form, given }: { form: Form; given: Given },
): Promise<Record<string, Option[]>> {
  const options: Record<string, Option[]> = {}
  for (const [name, question] of Object.entries(definition.questions)) {
    if (question.type !== 'slot') continue
    const asked = definition.questions[question.at]
    const office = asked && parseAnswer(asked, question.at, { form, given })
    const officeId = office?.ok ? office.value : undefined
    const slots =
      typeof officeId === 'string' ? await freeSlots(ctx, { officeId, serviceId, minutes: question.minutes }) : []
    options[name] = slots.map((value) => ({ value, label: value.slice(11), group: value.slice(0, 10) }))
  }
  return options
}
