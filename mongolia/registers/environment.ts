import type { Register } from '#engine'

export const environment = {
  id: 'environment',
  agency: 'met',
  title: 'Байгаль орчны бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1036', subsystem: 'environment' },
  operations: {},
} as const satisfies Register
