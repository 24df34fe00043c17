import type { Register } from '#engine'

export const family = {
  id: 'family',
  agency: 'gbhzhg',
  title: 'Гэр бүл, хүүхдийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1021', subsystem: 'family' },
  operations: {},
} as const satisfies Register
