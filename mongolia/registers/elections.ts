import type { Register } from '#engine'

export const elections = {
  id: 'elections',
  agency: 'seh',
  title: 'Сонгогчдын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1054', subsystem: 'elections' },
  terms: { sensitivity: 'personal', law: { act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' }, freshMinutes: 60 },
  operations: {
    voter: {
      code: 'ASSUMED-voter',
      name: 'VoterInfo',
      title: 'Сонгогчийн мэдээлэл',
      assumed: true, // no operation of the exchange is known for it
      fields: {
        constituency: { title: 'Сонгуулийн тойрог', type: 'text' },
        stationName: { title: 'Санал авах хэсэг', type: 'text' },
        stationAddress: { title: 'Санал авах байрны хаяг', type: 'text' },
        listNumber: { title: 'Нэрийн жагсаалтын дугаар', type: 'text' },
      },
    },
  },
} as const satisfies Register
