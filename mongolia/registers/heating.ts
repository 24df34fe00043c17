import type { Register } from '#engine'

export const heating = {
  id: 'heating',
  agency: 'osnaug',
  title: 'Дулаан, орон сууцны бүртгэл',
  member: { memberClass: 'COM', memberCode: '2004', subsystem: 'heating' },
  operations: {},
} as const satisfies Register
