import type { Register } from '#engine'

export const education = {
  id: 'education',
  agency: 'mes',
  title: 'Боловсролын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1008', subsystem: 'education' },
  terms: { sensitivity: 'personal', law: { act: 'Дээд боловсролын тухай хууль' }, freshMinutes: 1440 },
  operations: {
    diploma: {
      code: 'WS100156',
      name: 'CitizenGraduateSchoolInfo',
      title: 'Дээд боловсролын диплом',
      fields: {
        institutionName: { title: 'Сургууль', type: 'text' },
        programName: { title: 'Мэргэжил', type: 'text' },
        degreeName: { title: 'Зэрэг', type: 'text' },
        degreeNumber: { title: 'Дипломын дугаар', type: 'text' },
        configYear: { title: 'Төгссөн он', type: 'text' },
      },
    },
    degrees: {
      code: 'WS100155',
      name: 'CitizenGraduateSchoolList',
      title: 'Төгссөн дээд сургуулиуд',
      many: true,
      fields: {
        institutionName: { title: 'Сургууль', type: 'text' },
        programName: { title: 'Мэргэжил', type: 'text' },
        dergeeName: { title: 'Зэрэг', type: 'text' },
        conferYear: { title: 'Төгссөн он', type: 'text' },
      },
    },
    highSchool: {
      code: 'WS100130',
      name: 'GetCitizenHighSchoolInfo',
      title: 'Бүрэн дунд боловсролын гэрчилгээ',
      law: { act: 'Боловсролын ерөнхий хууль' },
      fields: {
        orgName: { title: 'Төгссөн сургууль', type: 'text' },
        degreeNumber: { title: 'Гэрчилгээний дугаар', type: 'text' },
        year: { title: 'Гэрчилгээ авсан он', type: 'text' },
      },
    },
    middleSchool: {
      code: 'WS100131',
      name: 'GetCitizenMiddleSchoolInfo',
      title: 'Суурь боловсролын гэрчилгээ',
      law: { act: 'Боловсролын ерөнхий хууль' },
      fields: {
        orgName: { title: 'Төгссөн сургууль', type: 'text' },
        degreeNumber: { title: 'Гэрчилгээний дугаар', type: 'text' },
        year: { title: 'Гэрчилгээ авсан он', type: 'text' },
      },
    },
    student: {
      code: 'WS101126',
      name: 'CitizenGraduateSchoolDescription',
      title: 'Оюутны мэдээлэл',
      freshMinutes: 60,
      fields: {
        schoolName: { title: 'Суралцаж буй сургууль', type: 'text' },
        educationName: { title: 'Сурч буй мэргэжил', type: 'text' },
        educationLevelName: { title: 'Сургалтын түвшин', type: 'text' },
        entryAcademicYear: { title: 'Элссэн хичээлийн жил', type: 'text' },
        academicYearTo: { title: 'Төгсөх хичээлийн жил', type: 'text' },
      },
    },
    recognitions: {
      code: 'ASSUMED-foreign-diplomas',
      name: 'ForeignDiplomas',
      title: 'Хүлээн зөвшөөрсөн гадаадын диплом',
      assumed: true,
      many: true,
      fields: {
        decisionNumber: { title: 'Шийдвэрийн дугаар', type: 'text' },
        institutionName: { title: 'Сургууль', type: 'text' },
        countryName: { title: 'Улс', type: 'text' },
        degreeName: { title: 'Зэрэг', type: 'text' },
        decisionDate: { title: 'Шийдвэрийн огноо', type: 'date' },
      },
    },
    scienceDegrees: {
      code: 'ASSUMED-science-degrees',
      name: 'ScienceDegrees',
      title: 'Эрдмийн зэрэг, цол',
      law: { act: 'Шинжлэх ухаан, технологийн тухай хууль' },
      assumed: true,
      many: true,
      fields: {
        degreeName: { title: 'Зэрэг, цол', type: 'text' },
        fieldName: { title: 'Салбар', type: 'text' },
        decisionNumber: { title: 'Шийдвэрийн дугаар', type: 'text' },
        decisionDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
