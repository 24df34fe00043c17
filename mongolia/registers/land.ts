import type { Register } from '#engine'

export const land = {
  id: 'land',
  agency: 'gzbgzzg',
  title: 'Газрын кадастр',
  member: { memberClass: 'GOV', memberCode: '1034', subsystem: 'land' },
  operations: {},
} as const satisfies Register
