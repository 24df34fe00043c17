import type { Register } from '#engine'

export const culture = {
  id: 'culture',
  agency: 'moc',
  title: 'Соёлын өвийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1027', subsystem: 'culture' },
  operations: {},
} as const satisfies Register
