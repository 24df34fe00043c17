import type { Register } from '#engine'

export const minerals = {
  id: 'minerals',
  agency: 'amgtg',
  title: 'Ашигт малтмалын кадастр',
  member: { memberClass: 'GOV', memberCode: '1041', subsystem: 'minerals' },
  operations: {},
} as const satisfies Register
