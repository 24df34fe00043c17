import type { Register } from '#engine'

export const welfare = {
  id: 'welfare',
  agency: 'hhueg',
  title: 'Нийгмийн халамжийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1019', subsystem: 'welfare' },
  terms: { sensitivity: 'personal', law: { act: 'Нийгмийн халамжийн тухай хууль' }, freshMinutes: 60 },
  operations: {
    childMoney: {
      code: 'WS100519',
      name: 'CheckChildMoney',
      title: 'Хүүхдийн мөнгө',
      fields: {
        info: { title: 'Хүүхдийн мөнгөний төлөв', type: 'text' },
        paidSince: { title: 'Хүүхдийн мөнгө олгож эхэлсэн огноо', type: 'date' },
        bankName: { title: 'Хүүхдийн мөнгө орох банк', type: 'text' },
      },
    },
    food: {
      code: 'WS100521',
      name: 'CheckHouseHoldFood',
      title: 'Хүнсний эрхийн бичиг',
      fields: {
        info: { title: 'Хүнсний эрхийн бичгийн төлөв', type: 'text' },
        adults: { title: 'Эрхийн бичиг авах насанд хүрэгч', type: 'number' },
        children: { title: 'Эрхийн бичиг авах хүүхэд', type: 'number' },
      },
    },
    household: {
      code: 'WS100522',
      name: 'CheckHouseHoldSC',
      title: 'Өрхийн амьжиргааны түвшин',
      fields: {
        score: { title: 'Өрхийн оноо', type: 'number' },
        needsSupport: { title: 'Дэмжлэг зайлшгүй шаардлагатай өрх эсэх', type: 'yesNo' },
        assessedDate: { title: 'Судалгаанд хамрагдсан огноо', type: 'date' },
        members: { title: 'Ам бүлийн тоо', type: 'number' },
      },
    },
    benefits: {
      code: 'ASSUMED-welfare-benefits',
      name: 'GetWelfareBenefits',
      title: 'Авч байгаа тэтгэвэр, тэтгэмж',
      assumed: true,
      many: true,
      fields: {
        benefitName: { title: 'Тэтгэвэр, тэтгэмжийн нэр', type: 'text' },
        startDate: { title: 'Олгож эхэлсэн огноо', type: 'date' },
        amount: { title: 'Нэг удаагийн дүн', type: 'money' },
      },
    },
    twins: {
      code: 'WS101132',
      name: 'CheckTwinInfo',
      title: 'Ихэр хүүхдийн бүртгэл',
      freshMinutes: 1440,
      many: true,
      fields: {
        firstname: { title: 'Хүүхдийн нэр', type: 'text' },
        birthDate: { title: 'Төрсөн огноо', type: 'date' },
      },
    },
    glory: {
      code: 'ASSUMED-mothers-glory',
      name: 'GetMothersGloryInfo',
      title: '«Эхийн алдар» одон',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
      freshMinutes: 1440,
      assumed: true,
      fields: {
        orderClass: { title: 'Одонгийн зэрэг', type: 'text' },
        awardedDate: { title: 'Одон авсан огноо', type: 'date' },
        certificateNumber: { title: 'Одонгийн үнэмлэхийн дугаар', type: 'text' },
      },
    },
    vouchers: {
      code: 'WS100523',
      name: 'GetCampVoucherOfElderInfo',
      title: 'Рашаан сувиллын эрхийн бичиг',
      law: { act: 'Ахмад настны тухай хууль' },
      many: true,
      fields: {
        serviceTitle: { title: 'Рашаан сувиллын газар', type: 'text' },
        startDate: { title: 'Амралт эхлэх огноо', type: 'date' },
        endDate: { title: 'Амралт дуусах огноо', type: 'date' },
        status: { title: 'Эрхийн бичгийн төлөв', type: 'text' },
      },
    },
    survivor: {
      code: 'ASSUMED-lost-breadwinner',
      name: 'GetLostBreadwinnerInfo',
      title: 'Нас барсан тэжээгч',
      freshMinutes: 1440,
      assumed: true,
      fields: {
        caregiverName: { title: 'Нас барсан тэжээгчийн нэр', type: 'text' },
        caregiverDiedOn: { title: 'Тэжээгчийн нас барсан огноо', type: 'date' },
        insurancePension: { title: 'Нийгмийн даатгалын тэтгэвэр тогтоосон эсэх', type: 'yesNo' },
      },
    },
    honours: {
      code: 'ASSUMED-elder-honours',
      name: 'GetElderHonours',
      title: 'Ахмад настны гавьяа, алдар цол',
      law: { act: 'Ахмад настны тухай хууль' },
      freshMinutes: 1440,
      assumed: true,
      many: true,
      fields: {
        honourName: { title: 'Гавьяа, алдар цол', type: 'text' },
        awardedDate: { title: 'Цол олгосон огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
