import type { Register } from '#engine'

export const police = {
  id: 'police',
  agency: 'cheg',
  title: 'Цагдаагийн нэгдсэн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1003', subsystem: 'police' },
  correction: 'driver-correction',
  operations: {
    driver: {
      code: 'WS100407',
      name: 'GetDriverLicenseInfo',
      title: 'Жолоочийн мэдээлэл',
      fields: {
        licenseNumber: { title: 'Үнэмлэхийн дугаар', type: 'text' },
        classification: { title: 'Ангилал', type: 'text' },
        licenseDate: { title: 'Олгосон огноо', type: 'date' },
        expireDate: { title: 'Эрхийн дуусах огноо', type: 'date' },
        licenseStatus: { title: 'Төлөв', type: 'text' },
        driverScore: { title: 'Жолоочийн оноо', type: 'number' },
        lastname: { title: 'Эцэг, эхийн нэр', type: 'text' },
        firstname: { title: 'Нэр', type: 'text' },
        bloodType: { title: 'Цусны бүлэг', type: 'text' },
      },
    },
    /** What is unpaid; a fine that was paid is no row any more. */
    fines: {
      code: 'WS100422',
      name: 'GetCitizenPenaltyList',
      title: 'Төлөөгүй торгууль',
      many: true,
      fields: {
        barcode: { title: 'Торгуулийн дугаар', type: 'text' },
        passDate: { title: 'Зөрчил гаргасан огноо', type: 'date' },
        localName: { title: 'Газар', type: 'text' },
        legalIndex: { title: 'Хуулийн заалт', type: 'text' },
        plateNumber: { title: 'Улсын дугаар', type: 'text' },
        amount: { title: 'Дүн', type: 'money' },
      },
    },
    /**
     * The exchange takes one fine's number and a transaction's; that all of a person's are settled at once, known by the
     * invoice, is an assumption.
     */
    payFines: {
      code: 'WS100408',
      name: 'UpdatePenaltyPayment',
      title: 'Торгуулийн төлбөр бүртгүүлэх',
      inputs: ['amount', 'invoice'],
      fields: {
        success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
    orderLicence: {
      code: 'ASSUMED-order-licence',
      name: 'OrderDriverLicense',
      title: 'Жолооны үнэмлэхийн захиалга бүртгүүлэх',
      assumed: true, // no operation of the exchange is known for it
      inputs: ['request', 'newClass', 'order'],
      fields: {
        success: { title: 'Захиалга бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
    liability: {
      code: 'WS100174',
      name: 'CitizenDoingCriminalLiabilitylInfo',
      title: 'Эрүүгийн хариуцлагын мэдээлэл',
      fields: {
        statusName: { title: 'Эрүүгийн хариуцлага', type: 'text' },
        checkedDate: { title: 'Шалгасан огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
