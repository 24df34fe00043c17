import type { Register } from '#engine'

export const post = {
  id: 'post',
  agency: 'mpost',
  title: 'Шуудангийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1051', subsystem: 'post' },
  terms: { sensitivity: 'personal', law: { act: 'Шуудангийн тухай хууль' }, freshMinutes: 60 },
  operations: {
    box: {
      code: 'ASSUMED-post-box',
      name: 'PostBoxInfo',
      title: 'Шуудангийн хайрцаг',
      freshMinutes: 1440,
      assumed: true,
      fields: {
        boxNumber: { title: 'Хайрцгийн дугаар', type: 'text' },
        branch: { title: 'Шуудангийн салбар', type: 'text' },
        postCode: { title: 'Зип код', type: 'text' },
        untilDate: { title: 'Хайрцгийн хугацаа дуусах', type: 'date' },
      },
    },
    items: {
      code: 'ASSUMED-post-items',
      name: 'PostItemList',
      title: 'Ирсэн илгээмж',
      assumed: true,
      many: true,
      fields: {
        itemNumber: { title: 'Илгээмжийн дугаар', type: 'text' },
        fromCountry: { title: 'Хаанаас', type: 'text' },
        arrivedDate: { title: 'Ирсэн огноо', type: 'date' },
        branch: { title: 'Авах салбар', type: 'text' },
      },
    },
    rents: {
      code: 'ASSUMED-post-rents',
      name: 'PostBoxRentList',
      title: 'Шуудангийн хайрцгийн төлбөр',
      freshMinutes: 0,
      assumed: true,
      many: true,
      fields: {
        boxNumber: { title: 'Хайрцгийн дугаар', type: 'text' },
        period: { title: 'Хугацаа', type: 'text' },
        amount: { title: 'Дүн', type: 'money' },
      },
    },
    payRents: {
      code: 'ASSUMED-pay-post-rents',
      name: 'PostBoxRentPayment',
      title: 'Хайрцгийн төлбөр бүртгүүлэх',
      freshMinutes: 0,
      assumed: true,
      inputs: ['amount', 'invoice'],
      fields: {
        success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
  },
} as const satisfies Register
