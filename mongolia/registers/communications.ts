import type { Register } from '#engine'

export const communications = {
  id: 'communications',
  agency: 'hhzh',
  title: 'Харилцаа холбооны бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1050', subsystem: 'communications' },
  terms: { sensitivity: 'personal', law: { act: 'Харилцаа холбооны тухай хууль' }, freshMinutes: 1440 },
  operations: {
    numbers: {
      code: 'ASSUMED-phone-numbers',
      name: 'CitizenPhoneNumberList',
      title: 'Нэр дээрх утасны дугаар',
      assumed: true,
      many: true,
      fields: {
        phoneNumber: { title: 'Дугаар', type: 'text' },
        operator: { title: 'Үүрэн холбооны компани', type: 'text' },
        sinceDate: { title: 'Бүртгэсэн огноо', type: 'date' },
      },
    },
    number: {
      code: 'ASSUMED-phone-number',
      name: 'PhoneNumberInfo',
      title: 'Утасны дугаарын мэдээлэл',
      assumed: true,
      inputs: ['phoneNumber'],
      fields: {
        operator: { title: 'Үүрэн холбооны компани', type: 'text' },
        debt: { title: 'Утасны төлбөрийн үлдэгдэл', type: 'money' },
        bound: { title: 'Гэрээний хугацаатай', type: 'yesNo' },
        boundUntil: { title: 'Гэрээ дуусах огноо', type: 'date' },
      },
    },
    stations: {
      code: 'ASSUMED-radio-stations',
      name: 'RadioStationList',
      title: 'Радио станцын гэрчилгээ',
      law: { act: 'Радио долгионы тухай хууль' },
      assumed: true,
      many: true,
      fields: {
        callSign: { title: 'Дуудлага', type: 'text' },
        stationKind: { title: 'Станцын төрөл', type: 'text' },
        band: { title: 'Долгионы зурвас', type: 'text' },
        untilDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    licence: {
      code: 'ASSUMED-communications-licence',
      name: 'CommunicationsLicenceInfo',
      title: 'Харилцаа холбооны тусгай зөвшөөрөл',
      by: 'company',
      sensitivity: 'open',
      assumed: true,
      inputs: ['companyNumber'],
      fields: {
        licenceNumber: { title: 'Зөвшөөрлийн дугаар', type: 'text' },
        service: { title: 'Үйлчилгээ', type: 'text' },
        region: { title: 'Хамрах нутаг', type: 'text' },
        untilDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    domains: {
      code: 'ASSUMED-domains',
      name: 'DomainNameList',
      title: 'Домэйн нэр',
      assumed: true,
      many: true,
      fields: {
        domainName: { title: 'Домэйн нэр', type: 'text' },
        registrar: { title: 'Бүртгэгч', type: 'text' },
        createdDate: { title: 'Бүртгэсэн огноо', type: 'date' },
        untilDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
