import type { Register } from '#engine'

export const family = {
  id: 'family',
  agency: 'gbhzhg',
  title: 'Гэр бүл, хүүхдийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1021', subsystem: 'family' },
  terms: { sensitivity: 'sensitive', law: { act: 'Хүүхэд хамгааллын тухай хууль' }, freshMinutes: 60 },
  operations: {
    orphan: {
      code: 'WS100165',
      name: 'OrphanInfo',
      title: 'Асран хамгаалалт',
      law: { act: 'Гэр бүлийн тухай хууль' },
      fields: {
        guardianName: { title: 'Асран хамгаалагчийн нэр', type: 'text' },
        decisionNumber: { title: 'Асран хамгаалагч тогтоосон шийдвэр', type: 'text' },
        decisionDate: { title: 'Асран хамгаалагч тогтоосон огноо', type: 'date' },
        fullOrphan: { title: 'Бүтэн өнчин эсэх', type: 'yesNo' },
      },
    },
    rider: {
      code: 'ASSUMED-child-rider',
      name: 'GetChildRider',
      title: 'Унаач хүүхдийн бүртгэл',
      assumed: true,
      fields: {
        riderNumber: { title: 'Унаач хүүхдийн дугаар', type: 'text' },
        insuredUntil: { title: 'Гэнэтийн ослын даатгал дуусах огноо', type: 'date' },
        examinedDate: { title: 'Унаачийн эмнэлгийн үзлэгт орсон огноо', type: 'date' },
      },
    },
    camps: {
      code: 'ASSUMED-child-camps',
      name: 'GetCampShifts',
      title: 'Хүүхдийн зуслангийн ээлж',
      by: 'nothing',
      sensitivity: 'open',
      assumed: true,
      many: true,
      fields: {
        shiftCode: { title: 'Ээлжийн дугаар', type: 'text' },
        campName: { title: 'Зуслан', type: 'text' },
        startDate: { title: 'Ээлж эхлэх огноо', type: 'date' },
        freePlaces: { title: 'Сул орон тоо', type: 'number' },
      },
    },
    protection: {
      code: 'ASSUMED-protection-cases',
      name: 'GetProtectionCases',
      title: 'Хүүхэд хамгааллын үйлчилгээ',
      assumed: true,
      many: true,
      fields: {
        serviceName: { title: 'Авсан үйлчилгээ', type: 'text' },
        startDate: { title: 'Үйлчилгээ эхэлсэн огноо', type: 'date' },
        workerName: { title: 'Хариуцсан нийгмийн ажилтан', type: 'text' },
      },
    },
  },
} as const satisfies Register
