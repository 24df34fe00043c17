import type { Register } from '#engine'

export const education = {
  id: 'education',
  agency: 'mes',
  title: 'Боловсролын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1008', subsystem: 'education' },
  operations: {
    diploma: {
      code: 'WS100156',
      name: 'CitizenGraduateSchoolInfo',
      title: 'Дээд боловсролын диплом',
      fields: {
        institutionName: { title: 'Сургууль', type: 'text' },
        programName: { title: 'Мэргэжил', type: 'text' },
        degreeName: { title: 'Зэрэг', type: 'text' },
        degreeNumber: { title: 'Дипломын дугаар', type: 'text' },
        configYear: { title: 'Төгссөн он', type: 'text' },
      },
    },
  },
} as const satisfies Register
