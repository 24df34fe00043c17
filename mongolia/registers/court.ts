import type { Register } from '#engine'

export const court = {
  id: 'court',
  agency: 'sshgeg',
  title: 'Шийдвэр гүйцэтгэлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1006', subsystem: 'court' },
  terms: { sensitivity: 'personal', law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }, freshMinutes: 0 },
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
    companyDebts: {
      code: 'WS100323',
      name: 'LegalEntityNonPaymentInfo',
      title: 'Хуулийн этгээдийн шүүхийн шийдвэрийн өр',
      by: 'company',
      many: true,
      inputs: ['legalEntityNumber'],
      fields: {
        decisionNum: { title: 'Шүүхийн шийдвэрийн дугаар', type: 'text' },
        decisionDate: { title: 'Шийдвэр гарсан огноо', type: 'date' },
        caseStatusName: { title: 'Ажиллагааны төлөв', type: 'text' },
        tollValue: { title: 'Нийт төлөх дүн', type: 'money' },
        tollBalance: { title: 'Төлөх үлдэгдэл', type: 'money' },
      },
    },
    released: {
      code: 'WS101107',
      name: 'CitizenReleasedInfo',
      title: 'Хорих ангиас суллагдсан мэдээлэл',
      sensitivity: 'sensitive',
      fields: {
        prison: { title: 'Хорих анги', type: 'text' },
        releasedDate: { title: 'Суллагдсан огноо', type: 'date' },
        releaseType: { title: 'Суллагдсан үндэслэл', type: 'text' },
        conditionCase: { title: 'Тавьсан хязгаарлалт', type: 'text' },
      },
    },
    payDebts: {
      code: 'ASSUMED-pay-court-debts',
      name: 'PayCitizenDebts',
      title: 'Шүүхийн шийдвэрийн төлбөр бүртгүүлэх',
      assumed: true, // no operation of the exchange is known for it
      inputs: ['amount', 'invoice'],
      fields: {
        success: { title: 'Төлөлт бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
    auctions: {
      code: 'ASSUMED-court-auctions',
      name: 'AuctionList',
      title: 'Албадан дуудлага худалдаа',
      by: 'nothing',
      sensitivity: 'open',
      freshMinutes: 60,
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        auctionNumber: { title: 'Дуудлага худалдааны дугаар', type: 'text' },
        propertyName: { title: 'Худалдах хөрөнгө', type: 'text' },
        startPrice: { title: 'Анхны үнэ', type: 'money' },
        auctionDate: { title: 'Худалдаа болох өдөр', type: 'date' },
      },
    },
  },
} as const satisfies Register
