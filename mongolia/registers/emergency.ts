import type { Register } from '#engine'

export const emergency = {
  id: 'emergency',
  agency: 'obeg',
  title: 'Онцгой байдлын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1015', subsystem: 'emergency' },
  operations: {},
} as const satisfies Register
