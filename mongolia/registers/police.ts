import type { Register } from '#engine'

export const police = {
  id: 'police',
  agency: 'cheg',
  title: 'Цагдаагийн нэгдсэн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1003', subsystem: 'police' },
  operations: {
    driver: {
      code: 'WS100407',
      name: 'GetDriverLicenseInfo',
      title: 'Жолоочийн мэдээлэл',
      fields: {
        licenseNumber: { title: 'Үнэмлэхийн дугаар', type: 'text' },
        classification: { title: 'Ангилал', type: 'text' },
        licenseDate: { title: 'Олгосон огноо', type: 'date' },
        expireDate: { title: 'Дуусах огноо', type: 'date' },
        licenseStatus: { title: 'Төлөв', type: 'text' },
        driverScore: { title: 'Жолоочийн оноо', type: 'number' },
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
