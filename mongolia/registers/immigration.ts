import type { Register } from '#engine'

export const immigration = {
  id: 'immigration',
  agency: 'gihg',
  title: 'Гадаадын иргэний бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1013', subsystem: 'immigration' },
  terms: { sensitivity: 'personal', law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }, freshMinutes: 60 },
  operations: {
    /** The field names are those of the exchange, misspelt as they are. */
    card: {
      code: 'WS101119',
      name: 'UdRegnumForeignCitizen',
      title: 'Оршин суух үнэмлэх',
      fields: {
        residentNum: { title: 'Оршин суух үнэмлэхийн дугаар', type: 'text' },
        residentType: { title: 'Оршин суух зорилго', type: 'text' },
        countryName: { title: 'Харьяалал', type: 'text' },
        passportNum: { title: 'Гадаад паспортын дугаар', type: 'text' },
        issiedDate: { title: 'Үнэмлэх олгосон огноо', type: 'date' },
        expiedDate: { title: 'Оршин суух хугацаа дуусах огноо', type: 'date' },
        resideAddress: { title: 'Оршин суух хаяг', type: 'text' },
      },
    },
    visa: {
      code: 'WS100163',
      name: 'ForeignCitizenVisa',
      title: 'Визийн мэдээлэл',
      fields: {
        visaNum: { title: 'Визийн дугаар', type: 'text' },
        visaCategory: { title: 'Визийн ангилал', type: 'text' },
        visaEntries: { title: 'Визийн орох удаа', type: 'text' },
        visaStayDays: { title: 'Визээр байх хоног', type: 'text' },
        visaValidDate: { title: 'Виз дуусах огноо', type: 'date' },
        inviterOrgName: { title: 'Визийн урилга өгсөн', type: 'text' },
      },
    },
    stays: {
      code: 'WS100151',
      name: 'ForeignCitizenAddressInfo',
      title: 'Гадаадын иргэний оршин суусан хаяг',
      many: true,
      fields: {
        resideAimagCity: { title: 'Байрласан аймаг, нийслэл', type: 'text' },
        resideDistrict: { title: 'Байрласан сум, дүүрэг', type: 'text' },
        resideAddress: { title: 'Байрласан хаяг', type: 'text' },
        inviterName: { title: 'Байр гаргасан хүн', type: 'text' },
        leaveDate: { title: 'Явсан огноо', type: 'date' },
      },
    },
    bans: {
      code: 'WS100154',
      name: 'ForeignCitizenForbiddenInfo',
      title: 'Монголд орохыг хориглосон бүртгэл',
      freshMinutes: 0,
      many: true,
      fields: {
        prohibitionStartDate: { title: 'Хориг эхэлсэн огноо', type: 'date' },
        prohibittionEndDate: { title: 'Хориг дуусах огноо', type: 'date' },
        violationType: { title: 'Хоригийн шалтгаан', type: 'text' },
        violationLaw: { title: 'Хоригийн хуулийн заалт', type: 'text' },
      },
    },
    violations: {
      code: 'WS100152',
      name: 'ForeignCitizenConflictInfo',
      title: 'Гадаадын иргэний зөрчил',
      freshMinutes: 0,
      many: true,
      fields: {
        penaltyNum: { title: 'Шийтгэврийн дугаар', type: 'text' },
        violationDate: { title: 'Зөрчил гаргасан өдөр', type: 'date' },
        violationType: { title: 'Зөрчлийн төрөл', type: 'text' },
        violationLaw: { title: 'Зөрчсөн хуулийн заалт', type: 'text' },
        penaltyAmount: { title: 'Шийтгэврийн дүн', type: 'money' },
      },
    },
    payViolations: {
      code: 'ASSUMED-pay-immigration-penalties',
      name: 'PayForeignCitizenPenalty',
      title: 'Гадаадын иргэний торгуулийн төлбөр',
      freshMinutes: 0,
      assumed: true, // no operation of the exchange is known for it
      inputs: ['amount', 'invoice'],
      fields: {
        success: { title: 'Торгуулийн төлбөр бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
    leaving: {
      code: 'WS100169',
      name: 'CitizenshipLeavingInfo',
      title: 'Харьяатаас гарсан бүртгэл',
      law: { act: 'Харьяатын тухай хууль' },
      fields: {
        status: { title: 'Харьяатаас гарсан эсэх', type: 'yesNo' },
        leavingDate: { title: 'Харьяатаас гарсан огноо', type: 'date' },
      },
    },
    recovered: {
      code: 'WS100170',
      name: 'CitizenshipRecoverInfo',
      title: 'Харьяалал сэргээсэн бүртгэл',
      law: { act: 'Харьяатын тухай хууль' },
      fields: {
        status: { title: 'Харьяалал сэргээсэн эсэх', type: 'yesNo' },
        recoverDate: { title: 'Харьяалал сэргээсэн огноо', type: 'date' },
      },
    },
    investor: {
      code: 'WS100198',
      name: 'ForeignInvestorStayLicenseInfo',
      title: 'Хөрөнгө оруулагчийн оршин суух эрх',
      fields: {
        residentType: { title: 'Оршин суух эрхийн төрөл', type: 'text' },
        expireDate: { title: 'Хөрөнгө оруулагчийн эрх дуусах огноо', type: 'date' },
      },
    },
    guests: {
      code: 'WS101104',
      name: 'ForeignCitizenVisaLicenseInfo',
      title: 'Таны урьсан гадаадын иргэд',
      many: true,
      fields: {
        visaLisenceNumber: { title: 'Визийн зөвшөөрлийн дугаар', type: 'text' },
        lastName: { title: 'Зочны овог', type: 'text' },
        firstName: { title: 'Зочны нэр', type: 'text' },
        countryName: { title: 'Зочны улс', type: 'text' },
        passportNumber: { title: 'Зочны паспортын дугаар', type: 'text' },
      },
    },
    registerStay: {
      code: 'WS100177',
      name: 'ForeignCitizenInHotel',
      title: 'Гадаадын иргэний байрлах хаяг бүртгүүлэх',
      freshMinutes: 0,
      inputs: ['guest', 'arrived', 'division', 'line'],
      fields: {
        success: { title: 'Байрлах хаяг бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
  },
} as const satisfies Register
