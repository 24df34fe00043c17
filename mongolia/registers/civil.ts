import type { Register } from '#engine'

/** Civil registration. The member codes of this folder are test identifiers, not those of the national exchange. */
export const civil = {
  id: 'civil',
  agency: 'ubeg',
  title: 'Иргэний улсын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1001', subsystem: 'civil' },
  correction: 'civil-correction',
  operations: {
    person: {
      code: 'WS101115',
      name: 'CitizenPersonalInfo',
      title: 'Иргэний үндсэн мэдээлэл',
      fields: {
        surname: { title: 'Ургийн овог', type: 'text' },
        lastname: { title: 'Эцэг, эхийн нэр', type: 'text' },
        firstname: { title: 'Нэр', type: 'text' },
        birthDate: { title: 'Төрсөн огноо', type: 'date' },
        sex: { title: 'Хүйс', type: 'text' },
      },
    },
    idCard: {
      code: 'WS100101',
      name: 'GetCitizenIDCardInfo',
      title: 'Иргэний үнэмлэхийн мэдээлэл',
      fields: {
        surname: { title: 'Ургийн овог', type: 'text' },
        lastname: { title: 'Эцэг, эхийн нэр', type: 'text' },
        firstname: { title: 'Нэр', type: 'text' },
        birthDate: { title: 'Төрсөн огноо', type: 'date' },
        gender: { title: 'Хүйс', type: 'text' },
        birthPlace: { title: 'Төрсөн газар', type: 'text' },
        nationality: { title: 'Иргэншил', type: 'text' },
        passportNum: { title: 'Үнэмлэхийн дугаар', type: 'text' },
        passportIssueDate: { title: 'Олгосон огноо', type: 'date' },
        passportExpireDate: { title: 'Үнэмлэхийн дуусах огноо', type: 'date' },
      },
    },
    address: {
      code: 'WS100103',
      name: 'GetCitizenAddressInfo',
      title: 'Оршин суугаа газрын хаяг',
      fields: {
        aimagCityName: { title: 'Аймаг, нийслэл', type: 'text' },
        soumDistrictName: { title: 'Сум, дүүрэг', type: 'text' },
        bagKhorooName: { title: 'Баг, хороо', type: 'text' },
        addressStreetName: { title: 'Гудамж, хороолол', type: 'text' },
        addressDetail: { title: 'Байр, хашаа, тоот', type: 'text' },
        fullAddress: { title: 'Хаяг бүтнээр', type: 'text' },
      },
    },
    birth: {
      code: 'WS100102',
      name: 'GetCitizenBirthInfo',
      title: 'Төрсний бүртгэл',
      fields: {
        surname: { title: 'Ургийн овог', type: 'text' },
        birthDate: { title: 'Төрсөн огноо', type: 'date' },
        birthPlace: { title: 'Төрсөн газар', type: 'text' },
        gender: { title: 'Хүйс', type: 'text' },
        motherName: { title: 'Эхийн нэр', type: 'text' },
        fatherName: { title: 'Эцгийн нэр', type: 'text' },
        registrationId: { title: 'Бүртгэлийн дугаар', type: 'text' },
        registrationDate: { title: 'Бүртгэсэн огноо', type: 'date' },
      },
    },
    children: {
      code: 'WS100120',
      name: 'ChildrenInfo',
      title: 'Хүүхдүүдийн бүртгэл',
      many: true,
      fields: {
        regnum: { title: 'Регистрийн дугаар', type: 'text' },
        lastname: { title: 'Эцэг, эхийн нэр', type: 'text' },
        firstname: { title: 'Нэр', type: 'text' },
        birthDate: { title: 'Төрсөн огноо', type: 'date' },
      },
    },
    marriage: {
      code: 'WS100104',
      name: 'GetCitizenMarriageInfo',
      title: 'Гэрлэлтийн бүртгэл',
      fields: {
        marriedDate: { title: 'Гэрлэсэн огноо', type: 'date' },
        spouseRegnum: { title: 'Эхнэр, нөхрийн регистр', type: 'text' },
        spouseLastname: { title: 'Эхнэр, нөхрийн эцгийн нэр', type: 'text' },
        spouseFirstname: { title: 'Эхнэр, нөхрийн нэр', type: 'text' },
        registeredId: { title: 'Бүртгэлийн дугаар', type: 'text' },
        registeredDate: { title: 'Бүртгэсэн огноо', type: 'date' },
      },
    },
    noMarriage: {
      code: 'WS100128',
      name: 'GetCitizenNoMarriageInfo',
      title: 'Гэрлэлтийн бүртгэлгүй эсэх',
      fields: {
        status: { title: 'Гэрлэлтийн байдал', type: 'text' },
        citizenship: { title: 'Иргэншил', type: 'text' },
      },
    },
    latin: {
      code: 'WS101130',
      name: 'CitizenDetailInfo',
      title: 'Нэрийн латин бичиглэл',
      fields: {
        surnameEng: { title: 'Ургийн овог латинаар', type: 'text' },
        lastnameEng: { title: 'Эцэг, эхийн нэр латинаар', type: 'text' },
        firstnameEng: { title: 'Нэр латинаар', type: 'text' },
      },
    },
    passport: {
      code: 'WS100110',
      name: 'PassportInfo',
      title: 'Гадаад паспортын мэдээлэл',
      fields: {
        passportNumber: { title: 'Паспортын дугаар', type: 'text' },
        passportType: { title: 'Төрөл', type: 'text' },
        issueDate: { title: 'Олгосон огноо', type: 'date' },
        expireDate: { title: 'Паспортын дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
