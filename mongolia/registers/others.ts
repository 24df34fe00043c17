import type { Register } from '#engine'

export const court = {
  id: 'court',
  agency: 'sshgeg',
  title: 'Шийдвэр гүйцэтгэлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1006', subsystem: 'court' },
  operations: {
    debts: {
      code: 'WS100126',
      name: 'GetCitizenNonPaymentInfo',
      title: 'Шүүхийн шийдвэрийн өр төлбөр',
      many: true,
      fields: {
        decisionNum: { title: 'Шийдвэрийн дугаар', type: 'text' },
        decisionDate: { title: 'Шийдвэрийн огноо', type: 'date' },
        tollValue: { title: 'Төлөх дүн', type: 'money' },
        tollBalance: { title: 'Үлдэгдэл', type: 'money' },
        // An assumption: no operation of the exchange is known that says who may not leave the country.
        travelBan: { title: 'Хил гарах хориг', type: 'yesNo' },
      },
    },
  },
} as const satisfies Register

export const tax = {
  id: 'tax',
  agency: 'teg',
  title: 'Татварын нэгдсэн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1007', subsystem: 'tax' },
  operations: {
    debt: {
      code: 'WS100605',
      name: 'GetTaxPayerDeptInfo',
      title: 'Татварын өр',
      fields: {
        remainderNonpayment: { title: 'Татварын өрийн үлдэгдэл', type: 'money' },
        checkedDate: { title: 'Тулгасан огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register

export const education = {
  id: 'education',
  agency: 'mes',
  title: 'Боловсролын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1008', subsystem: 'education' },
  operations: {
    diploma: {
      code: 'WS100156',
      name: 'CitizenGraduateSchoolInfo',
      title: 'Дээд боловсролын диплом',
      fields: {
        institutionName: { title: 'Сургууль', type: 'text' },
        programName: { title: 'Мэргэжил', type: 'text' },
        degreeName: { title: 'Зэрэг', type: 'text' },
        degreeNumber: { title: 'Дипломын дугаар', type: 'text' },
        configYear: { title: 'Төгссөн он', type: 'text' },
      },
    },
  },
} as const satisfies Register
