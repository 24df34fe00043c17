import type { Register } from '#engine'

export const livestock = {
  id: 'livestock',
  agency: 'mofali',
  title: 'Мал тооллогын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1039', subsystem: 'livestock' },
  operations: {
    census: {
      code: 'ASSUMED-livestock-census',
      name: 'LivestockCensus',
      title: 'Мал тооллого, А данс',
      assumed: true,
      fields: {
        year: { title: 'Тооллогын он', type: 'text' },
        soumDistrictName: { title: 'Сум, дүүрэг', type: 'text' },
        horses: { title: 'Адуу', type: 'number' },
        cattle: { title: 'Үхэр', type: 'number' },
        camels: { title: 'Тэмээ', type: 'number' },
        sheep: { title: 'Хонь', type: 'number' },
        goats: { title: 'Ямаа', type: 'number' },
        total: { title: 'Бүгд', type: 'number' },
      },
    },
    bonuses: {
      code: 'ASSUMED-wool-bonuses',
      name: 'WoolBonuses',
      title: 'Урамшуулал авсан байдал',
      assumed: true,
      many: true,
      fields: {
        year: { title: 'Он', type: 'text' },
        product: { title: 'Бүтээгдэхүүн', type: 'text' },
        quantity: { title: 'Тушаасан хэмжээ', type: 'number' },
        amount: { title: 'Урамшуулал', type: 'money' },
      },
    },
    fields: {
      code: 'ASSUMED-crop-fields',
      name: 'CropFields',
      title: 'Тариалангийн талбай',
      assumed: true,
      many: true,
      fields: {
        fieldNumber: { title: 'Талбайн дугаар', type: 'text' },
        crop: { title: 'Тариалсан таримал', type: 'text' },
        areaHa: { title: 'Талбай, га', type: 'number' },
        soumDistrictName: { title: 'Сум, дүүрэг', type: 'text' },
      },
    },
    importers: {
      code: 'ASSUMED-food-traders',
      name: 'FoodTraders',
      title: 'Хүнсний импортлогчийн бүртгэл',
      assumed: true,
      fields: {
        registrationNumber: { title: 'Импортлогчийн дугаар', type: 'text' },
        products: { title: 'Бүтээгдэхүүн', type: 'text' },
        registeredDate: { title: 'Бүртгэсэн огноо', type: 'date' },
      },
    },
    smeRecord: {
      code: 'ASSUMED-sme-record',
      name: 'SmeRecord',
      title: 'Жижиг, дунд үйлдвэр эрхлэгчийн бүртгэл',
      assumed: true,
      fields: {
        legalEntityName: { title: 'Байгууллагын нэр', type: 'text' },
        size: { title: 'Ангилал', type: 'text' },
        sector: { title: 'Салбар', type: 'text' },
        registeredDate: { title: 'Бүртгэсэн огноо', type: 'date' },
      },
    },
    smeLoan: {
      code: 'ASSUMED-sme-loan',
      name: 'SmeLoan',
      title: 'Хөнгөлөлттэй зээлийн үлдэгдэл',
      assumed: true,
      fields: {
        contractNumber: { title: 'Зээлийн гэрээний дугаар', type: 'text' },
        granted: { title: 'Олгосон зээл', type: 'money' },
        balance: { title: 'Зээлийн үлдэгдэл', type: 'money' },
        nextDate: { title: 'Дараагийн төлөлт', type: 'date' },
        overdue: { title: 'Хугацаа хэтэрсэн эсэх', type: 'yesNo' },
      },
    },
  },
} as const satisfies Register
