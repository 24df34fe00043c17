import type { Register } from '#engine'

export const archives = {
  id: 'archives',
  agency: 'aeg',
  title: 'Архивын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1053', subsystem: 'archives' },
  operations: {},
} as const satisfies Register
