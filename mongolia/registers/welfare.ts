import type { Register } from '#engine'

export const welfare = {
  id: 'welfare',
  agency: 'hhueg',
  title: 'Нийгмийн халамжийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1019', subsystem: 'welfare' },
  operations: {},
} as const satisfies Register
