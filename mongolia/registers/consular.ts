import type { Register } from '#engine'

export const consular = {
  id: 'consular',
  agency: 'mfa',
  title: 'Консулын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1049', subsystem: 'consular' },
  operations: {},
} as const satisfies Register
