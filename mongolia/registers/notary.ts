import type { Register } from '#engine'

export const notary = {
  id: 'notary',
  agency: 'mnotary',
  title: 'Нотариатын бүртгэл',
  member: { memberClass: 'COM', memberCode: '2001', subsystem: 'notary' },
  terms: { sensitivity: 'personal', law: { act: 'Нотариатын тухай хууль' }, freshMinutes: 1440 },
  operations: {
    acts: {
      code: 'ASSUMED-notarial-acts',
      name: 'NotarialActs',
      title: 'Нотариатын үйлдэл',
      assumed: true,
      many: true,
      fields: {
        actNumber: { title: 'Үйлдлийн дугаар', type: 'text' },
        actDate: { title: 'Үйлдсэн огноо', type: 'date' },
        actName: { title: 'Үйлдлийн төрөл', type: 'text' },
        notaryName: { title: 'Нотариатчийн нэр', type: 'text' },
      },
    },
    powers: {
      code: 'ASSUMED-powers-of-attorney',
      name: 'PowersOfAttorney',
      title: 'Олгосон итгэмжлэл',
      freshMinutes: 0,
      assumed: true,
      many: true,
      fields: {
        powerNumber: { title: 'Итгэмжлэлийн дугаар', type: 'text' },
        agentName: { title: 'Итгэмжлэгчийн нэр', type: 'text' },
        subject: { title: 'Итгэмжилсэн ажил', type: 'text' },
        validUntil: { title: 'Хүчинтэй хугацаа', type: 'date' },
      },
    },
    power: {
      code: 'ASSUMED-power-of-attorney',
      name: 'PowerOfAttorney',
      title: 'Итгэмжлэл',
      freshMinutes: 0,
      assumed: true,
      inputs: ['powerNumber'],
      fields: {
        powerNumber: { title: 'Итгэмжлэлийн дугаар', type: 'text' },
        agentName: { title: 'Итгэмжлэгчийн нэр', type: 'text' },
        subject: { title: 'Итгэмжилсэн ажил', type: 'text' },
        validUntil: { title: 'Итгэмжлэл дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
