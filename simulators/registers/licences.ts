/** The police register's driving licences, and their being ordered anew: what an agency's grant changes there. */
import type { Life } from '../../mongolia/life.ts'
import type { Answered, Asked } from './answers.ts'

type Licence = NonNullable<Life['licence']>
/** The licence that was ordered last, and the application that ordered it, by the driver's register number. */
export type LicencesOrdered = Map<string, { readonly order: string; readonly licence: Licence }>

/** The licence the register has now. */
export function licenceOf({ life, ordered }: Pick<Asked, 'life' | 'ordered'>): Licence | undefined {
  return ordered?.get(life.registerNumber)?.licence ?? life.licence
}

/** Takes an order: a new number and date, one class more where one was added. The same order heard again changes nothing. */
export function orderLicence({ life, inputs, ordered, today }: Asked): Answered {
  const order = inputs.order ?? ''
  const known = ordered?.get(life.registerNumber)
  if (known?.order === order) return { success: true }
  const now = known?.licence ?? life.licence
  if (!now && inputs.request !== 'foreign') return { success: false }
  const begins = ['renewal', 'foreign'].includes(inputs.request ?? '')
  const licence: Licence = {
    ...(now ?? { classes: 'B', score: 10, blood: '' }),
    number: String(700_000 + (ordered?.size ?? 0)),
    issued: begins || !now ? today : now.issued,
    classes: [now?.classes ?? 'B', inputs.request === 'addClass' ? inputs.newClass : ''].filter(Boolean).join(', '),
  }
  ordered?.set(life.registerNumber, { order, licence })
  return { success: true }
}
