import type { Register } from '#engine'

export const energy = {
  id: 'energy',
  agency: 'ehzh',
  title: 'Эрчим хүчний зөвшөөрлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1042', subsystem: 'energy' },
  operations: {},
} as const satisfies Register
