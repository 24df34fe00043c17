import type { Register } from '#engine'

/** No operation of the national exchange is known for these: all are assumed. */
export const heating = {
  id: 'heating',
  agency: 'osnaug',
  title: 'Дулаан, орон сууцны бүртгэл',
  member: { memberClass: 'COM', memberCode: '2004', subsystem: 'heating' },
  terms: { sensitivity: 'personal', law: { act: 'Орон сууцны тухай хууль' }, freshMinutes: 1440 },
  operations: {
    account: {
      code: 'ASSUMED-housing-account',
      name: 'HousingAccount',
      title: 'Сууцны хэрэглэгчийн данс',
      assumed: true,
      fields: {
        flatCode: { title: 'Сууцны код', type: 'text' },
        place: { title: 'Сууцны байршил', type: 'text' },
        square: { title: 'Халаах талбай, м²', type: 'number' },
        persons: { title: 'Бүртгэлтэй амьдрах хүн', type: 'number' },
        contractor: { title: 'Үйлчлэх контор', type: 'text' },
      },
    },
    bills: {
      code: 'ASSUMED-housing-bills',
      name: 'HousingBills',
      title: 'Орон сууцны төлбөрийн өр',
      freshMinutes: 0,
      assumed: true,
      many: true,
      fields: {
        month: { title: 'Сар', type: 'text' },
        heat: { title: 'Дулаан', type: 'money' },
        service: { title: 'Үйлчилгээ', type: 'money' },
        amount: { title: 'Нийт төлбөр', type: 'money' },
      },
    },
    payBills: {
      code: 'ASSUMED-pay-housing',
      name: 'PayHousing',
      title: 'Орон сууцны төлбөр бүртгүүлэх',
      freshMinutes: 0,
      assumed: true,
      inputs: ['amount', 'invoice'],
      fields: { success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' } },
    },
    payments: {
      code: 'ASSUMED-housing-payments',
      name: 'HousingPayments',
      title: 'Орон сууцны төлөлтийн түүх',
      freshMinutes: 60,
      assumed: true,
      many: true,
      inputs: ['startYear', 'endYear'],
      fields: {
        paidDate: { title: 'Төлсөн огноо', type: 'date' },
        month: { title: 'Аль сарынх', type: 'text' },
        amount: { title: 'Төлсөн дүн', type: 'money' },
        channel: { title: 'Төлсөн суваг', type: 'text' },
      },
    },
    association: {
      code: 'ASSUMED-owners-association',
      name: 'OwnersAssociation',
      title: 'Сууц өмчлөгчдийн холбоо',
      assumed: true,
      fields: {
        associationName: { title: 'Холбооны нэр', type: 'text' },
        chairName: { title: 'Гүйцэтгэх захирал', type: 'text' },
        monthlyFee: { title: 'Сарын хураамж', type: 'money' },
        repairFund: { title: 'Засварын сангийн үлдэгдэл', type: 'money' },
        meetingDate: { title: 'Сүүлд хуралдсан огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
