import type { Register } from '#engine'

export const housing = {
  id: 'housing',
  agency: 'tosk',
  title: 'Орон сууцны хөтөлбөрийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1044', subsystem: 'housing' },
  operations: {},
} as const satisfies Register
