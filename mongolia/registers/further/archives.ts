import type { Further } from './row.ts'

const taken = { freshMinutes: 0 } as const

export const archives: Further = {
  order: [
    'WS100143',
    'InsertCitizenArchivesOrder',
    'Архивын захиалга бүртгүүлэх',
    'Registering an order',
    'person',
    'orderId',
    { ...taken, inputs: ['type', 'orderLastName', 'orderFirstName', 'orderDate', 'phoneNum', 'emailAddr', 'note'] },
  ],
  orderDecree: [
    'WS100144',
    'InsertArchivesDetailOrderDocument',
    'Тушаал, шийдвэрийн захиалга бүртгүүлэх',
    'Ordering a decree',
    'person',
    'success',
    { ...taken, inputs: ['orderId', 'type', 'organization', 'dep', 'job', 'year'] },
  ],
  orderCensus: [
    'WS100145',
    'InsertArchivesDetailPopulationCensus',
    'Хүн амын тооллогын захиалга бүртгүүлэх',
    'Ordering a page of the census',
    'person',
    'success',
    { ...taken, inputs: ['orderId', 'type', 'disctict', 'year', 'member1', 'member2'] },
  ],
}
