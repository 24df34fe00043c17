import type { Register } from '#engine'

export const elections = {
  id: 'elections',
  agency: 'seh',
  title: 'Сонгогчдын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1054', subsystem: 'elections' },
  operations: {},
} as const satisfies Register
