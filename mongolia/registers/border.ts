import type { Register } from '#engine'

export const border = {
  id: 'border',
  agency: 'hheg',
  title: 'Хилийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1014', subsystem: 'border' },
  terms: { sensitivity: 'personal', law: { act: 'Хилийн тухай хууль' }, freshMinutes: 60 },
  operations: {
    crossings: {
      code: 'WS100150',
      name: 'CitizenBorderPass',
      title: 'Хилээр нэвтэрсэн мэдээлэл',
      many: true,
      inputs: ['startDate', 'endDate'],
      fields: {
        passDate: { title: 'Хилээр нэвтэрсэн огноо', type: 'date' },
        passDirection: { title: 'Чиглэл', type: 'text' },
        portName: { title: 'Хилийн боомт', type: 'text' },
        entryExitCountry: { title: 'Орсон, гарсан улс', type: 'text' },
      },
    },
    arrivals: {
      code: 'WS100157',
      name: 'CitizenBorderArrive',
      title: 'Хилээр орсон мэдээлэл',
      many: true,
      inputs: ['startDate', 'endDate'],
      fields: {
        passDate: { title: 'Хилээр нэвтэрсэн огноо', type: 'date' },
        portName: { title: 'Хилийн боомт', type: 'text' },
        entryExitCountry: { title: 'Орсон, гарсан улс', type: 'text' },
        transport: { title: 'Зорчсон хэрэгсэл', type: 'text' },
        passportNum: { title: 'Нэвтэрсэн паспортын дугаар', type: 'text' },
      },
    },
    exits: {
      code: 'WS100158',
      name: 'CitizenBorderExit',
      title: 'Хилээр гарсан мэдээлэл',
      many: true,
      inputs: ['startDate', 'endDate'],
      fields: {
        passDate: { title: 'Хилээр нэвтэрсэн огноо', type: 'date' },
        portName: { title: 'Хилийн боомт', type: 'text' },
        entryExitCountry: { title: 'Орсон, гарсан улс', type: 'text' },
        transport: { title: 'Зорчсон хэрэгсэл', type: 'text' },
        tripPurpose: { title: 'Зорчсон зорилго', type: 'text' },
      },
    },
    last: {
      code: 'WS100162',
      name: 'CitizenLastBorderPass',
      title: 'Хамгийн сүүлд хилээр нэвтэрсэн мэдээлэл',
      freshMinutes: 0,
      fields: {
        passDate: { title: 'Сүүлд нэвтэрсэн огноо', type: 'date' },
        passDirection: { title: 'Сүүлд нэвтэрсэн чиглэл', type: 'text' },
        passportNum: { title: 'Сүүлд нэвтэрсэн паспорт', type: 'text' },
      },
    },
    vehicle: {
      code: 'WS100419',
      name: 'VehicleBorderPass',
      title: 'Машины хилээр нэвтэрсэн мэдээлэл',
      by: 'vehicle',
      many: true,
      inputs: ['plateNumber'],
      fields: {
        passDate: { title: 'Машин нэвтэрсэн огноо', type: 'date' },
        passTime: { title: 'Машин нэвтэрсэн цаг', type: 'text' },
        passPort: { title: 'Машин нэвтэрсэн боомт', type: 'text' },
        passDirection: { title: 'Машины чиглэл', type: 'text' },
        country: { title: 'Машины очсон улс', type: 'text' },
      },
    },
  },
} as const satisfies Register
