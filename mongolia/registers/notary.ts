import type { Register } from '#engine'

export const notary = {
  id: 'notary',
  agency: 'mnotary',
  title: 'Нотариатын бүртгэл',
  member: { memberClass: 'COM', memberCode: '2001', subsystem: 'notary' },
  operations: {},
} as const satisfies Register
