import type { Register } from '#engine'

export const electricity = {
  id: 'electricity',
  agency: 'ubcts',
  title: 'Цахилгааны хэрэглэгчийн бүртгэл',
  member: { memberClass: 'COM', memberCode: '2002', subsystem: 'electricity' },
  operations: {},
} as const satisfies Register
