import type { Register } from '#engine'

export const aviation = {
  id: 'aviation',
  agency: 'ineg',
  title: 'Нисэхийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1045', subsystem: 'aviation' },
  terms: { sensitivity: 'personal', law: { act: 'Иргэний нисэхийн тухай хууль' }, freshMinutes: 1440 },
  operations: {
    aircraft: {
      code: 'ASSUMED-aircraft',
      name: 'CompanyAircraftList',
      title: 'Иргэний агаарын хөлөг',
      by: 'company',
      sensitivity: 'open',
      assumed: true,
      inputs: ['companyNumber'],
      many: true,
      fields: {
        registration: { title: 'Бүртгэлийн тэмдэг', type: 'text' },
        aircraftType: { title: 'Хөлгийн төрөл', type: 'text' },
        serialNumber: { title: 'Үйлдвэрийн дугаар', type: 'text' },
        registeredDate: { title: 'Бүртгэсэн огноо', type: 'date' },
        airworthyUntil: { title: 'Нислэгт тэнцэх хугацаа', type: 'date' },
      },
    },
    pilot: {
      code: 'ASSUMED-pilot',
      name: 'AviationPersonnelInfo',
      title: 'Нисэхийн мэргэжилтний үнэмлэх',
      assumed: true,
      fields: {
        licenceNumber: { title: 'Нисэхийн үнэмлэхийн дугаар', type: 'text' },
        trade: { title: 'Нисэхийн мэргэжил', type: 'text' },
        ratings: { title: 'Зэрэглэл', type: 'text' },
        medicalUntil: { title: 'Эрүүл мэндийн үзлэг хүчинтэй', type: 'date' },
        untilDate: { title: 'Нисэхийн үнэмлэх дуусах огноо', type: 'date' },
      },
    },
    drones: {
      code: 'ASSUMED-drones',
      name: 'OwnedDroneList',
      title: 'Эзэмшдэг нисгэгчгүй хөлөг',
      assumed: true,
      many: true,
      fields: {
        droneNumber: { title: 'Дроны дугаар', type: 'text' },
        maker: { title: 'Үйлдвэрлэгч', type: 'text' },
        droneModel: { title: 'Загвар', type: 'text' },
        weight: { title: 'Жин, грамм', type: 'number' },
        registeredDate: { title: 'Бүртгэсэн огноо', type: 'date' },
      },
    },
    drone: {
      code: 'ASSUMED-drone',
      name: 'DroneInfo',
      title: 'Нисгэгчгүй хөлгийн мэдээлэл',
      assumed: true,
      inputs: ['droneNumber'],
      fields: {
        droneNumber: { title: 'Дроны дугаар', type: 'text' },
        droneModel: { title: 'Загвар', type: 'text' },
        weight: { title: 'Жин, грамм', type: 'number' },
      },
    },
    remotePilot: {
      code: 'ASSUMED-remote-pilot',
      name: 'RemotePilotInfo',
      title: 'Дроны нисгэгчийн гэрчилгээ',
      assumed: true,
      fields: {
        certificateNumber: { title: 'Дроны нисгэгчийн дугаар', type: 'text' },
        category: { title: 'Дроны нисгэгчийн ангилал', type: 'text' },
        untilDate: { title: 'Дроны эрх дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
