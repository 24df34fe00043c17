import type { Register } from '#engine'

/** No operation of the national exchange is known for these: all are assumed. */
export const capital = {
  id: 'capital',
  agency: 'nzdtg',
  title: 'Нийслэлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1057', subsystem: 'capital' },
  terms: {
    sensitivity: 'personal',
    law: { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
    freshMinutes: 1440,
  },
  operations: {
    parkingDue: {
      code: 'ASSUMED-parking-due',
      name: 'ParkingDue',
      title: 'Зогсоолын төлбөрийн өр',
      freshMinutes: 0,
      assumed: true,
      many: true,
      fields: {
        plateNumber: { title: 'Зогссон машин', type: 'text' },
        place: { title: 'Зогсоол', type: 'text' },
        parkedDate: { title: 'Зогссон огноо', type: 'date' },
        minutes: { title: 'Зогссон минут', type: 'number' },
        amount: { title: 'Зогсоолын төлбөр', type: 'money' },
      },
    },
    payParking: {
      code: 'ASSUMED-pay-parking',
      name: 'PayParking',
      title: 'Зогсоолын төлбөр бүртгүүлэх',
      freshMinutes: 0,
      assumed: true,
      inputs: ['amount', 'invoice'],
      fields: { success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' } },
    },
    parkingPermits: {
      code: 'ASSUMED-resident-parking-permits',
      name: 'ResidentParkingPermits',
      title: 'Оршин суугчийн зогсоолын эрх',
      assumed: true,
      many: true,
      fields: {
        permitNumber: { title: 'Эрхийн дугаар', type: 'text' },
        plateNumber: { title: 'Эрхтэй машин', type: 'text' },
        zone: { title: 'Зогсоолын бүс', type: 'text' },
        until: { title: 'Эрх дуусах огноо', type: 'date' },
      },
    },
    fuel: {
      code: 'ASSUMED-improved-fuel',
      name: 'ImprovedFuel',
      title: 'Сайжруулсан түлшний карт',
      freshMinutes: 60,
      assumed: true,
      fields: {
        fuelCard: { title: 'Түлшний картын дугаар', type: 'text' },
        stoveKind: { title: 'Зуухны төрөл', type: 'text' },
        season: { title: 'Халаалтын улирал', type: 'text' },
        boughtBags: { title: 'Авсан шуудай', type: 'number' },
        leftBags: { title: 'Үлдсэн шуудай', type: 'number' },
      },
    },
    redevelopment: {
      code: 'ASSUMED-redevelopment-contract',
      name: 'RedevelopmentContract',
      title: 'Дахин төлөвлөлтийн гэрээ',
      assumed: true,
      fields: {
        contractNumber: { title: 'Дахин төлөвлөлтийн гэрээ', type: 'text' },
        projectName: { title: 'Төслийн нэр', type: 'text' },
        flatSize: { title: 'Авах сууцны талбай, м²', type: 'text' },
        handover: { title: 'Сууц хүлээлгэн өгөх огноо', type: 'date' },
        stage: { title: 'Төслийн явц', type: 'text' },
      },
    },
  },
} as const satisfies Register
