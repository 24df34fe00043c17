import type { Register } from '#engine'

export const post = {
  id: 'post',
  agency: 'mpost',
  title: 'Шуудангийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1051', subsystem: 'post' },
  operations: {},
} as const satisfies Register
