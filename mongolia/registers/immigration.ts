import type { Register } from '#engine'

export const immigration = {
  id: 'immigration',
  agency: 'gihg',
  title: 'Гадаадын иргэний бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1013', subsystem: 'immigration' },
  operations: {},
} as const satisfies Register
