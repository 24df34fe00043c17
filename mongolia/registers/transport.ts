import type { Register } from '#engine'

export const transport = {
  id: 'transport',
  agency: 'atut',
  title: 'Тээврийн хэрэгслийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1002', subsystem: 'transport' },
  correction: 'vehicle-correction',
  operations: {
    vehicles: {
      code: 'WS100406',
      name: 'GetCitizenVehicleList',
      title: 'Эзэмшдэг тээврийн хэрэгсэл',
      many: true,
      fields: {
        plateNumber: { title: 'Улсын дугаар', type: 'text' },
        markName: { title: 'Марк', type: 'text' },
        modelName: { title: 'Загвар', type: 'text' },
        buildYear: { title: 'Үйлдвэрлэсэн он', type: 'text' },
      },
    },
    vehicle: {
      code: 'WS100401',
      name: 'GetVehicleInfo',
      title: 'Тээврийн хэрэгслийн бүртгэл',
      inputs: ['plateNumber'],
      fields: {
        plateNumber: { title: 'Улсын дугаар', type: 'text' },
        markName: { title: 'Марк', type: 'text' },
        modelName: { title: 'Загвар', type: 'text' },
        buildYear: { title: 'Үйлдвэрлэсэн он', type: 'text' },
        cabinNumber: { title: 'Арлын дугаар', type: 'text' },
        colorName: { title: 'Өнгө', type: 'text' },
        certificateNumber: { title: 'Гэрчилгээний дугаар', type: 'text' },
        ownerFirstname: { title: 'Эзэмшигчийн нэр', type: 'text' },
      },
    },
  },
} as const satisfies Register
