import type { Further } from './row.ts'

export const notary: Further = {
  register: [
    'WS101105',
    'InsertNotaryInfo',
    'Нотариатын үйлдэл бүртгүүлэх',
    'Registering a notarial act',
    'person',
    'success',
    { freshMinutes: 0, inputs: ['serviceId', 'bookNumber', 'bookDate', 'propertyNumber', 'employeeCode'] },
  ],
}
