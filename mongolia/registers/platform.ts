import type { Register } from '#engine'

export const platform = {
  id: 'platform',
  agency: 'ema',
  title: 'Төрийн үйлчилгээний бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1011', subsystem: 'platform' },
  operations: {},
} as const satisfies Register
