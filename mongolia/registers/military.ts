import type { Register } from '#engine'

export const military = {
  id: 'military',
  agency: 'zhjsh',
  title: 'Цэргийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1017', subsystem: 'military' },
  terms: { sensitivity: 'personal', law: { act: 'Цэргийн албаны тухай хууль' }, freshMinutes: 1440 },
  operations: {
    record: {
      code: 'ASSUMED-military-record',
      name: 'MilitaryRecordInfo',
      title: 'Цэргийн үүрэгтний бүртгэл',
      assumed: true, // no operation of the exchange is known for it
      fields: {
        bookNumber: { title: 'Цэргийн үүрэгтний үнэмлэхийн дугаар', type: 'text' },
        registeredDate: { title: 'Цэргийн бүртгэлд авсан огноо', type: 'date' },
        unitName: { title: 'Бүртгэсэн цэргийн штаб', type: 'text' },
        statusName: { title: 'Цэргийн албаны байдал', type: 'text' },
      },
    },
    service: {
      code: 'ASSUMED-military-service',
      name: 'MilitaryServiceInfo',
      title: 'Цэргийн алба хаасан мэдээлэл',
      assumed: true, // no operation of the exchange is known for it
      fields: {
        unitName: { title: 'Алба хаасан анги', type: 'text' },
        formName: { title: 'Алба хаасан хэлбэр', type: 'text' },
        startDate: { title: 'Цэрэгт мордсон огноо', type: 'date' },
        endDate: { title: 'Цэргээс халагдсан огноо', type: 'date' },
        rankName: { title: 'Цэргийн цол', type: 'text' },
      },
    },
    missions: {
      code: 'ASSUMED-peace-missions',
      name: 'PeaceMissionList',
      title: 'Энхийг дэмжих ажиллагаанд оролцсон мэдээлэл',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        missionName: { title: 'Ажиллагааны нэр', type: 'text' },
        countryName: { title: 'Ажиллагаа явуулсан улс', type: 'text' },
        startDate: { title: 'Ажиллагаанд оролцож эхэлсэн огноо', type: 'date' },
        endDate: { title: 'Ажиллагаанаас ирсэн огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
