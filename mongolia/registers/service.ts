import type { Register } from '#engine'

export const service = {
  id: 'service',
  agency: 'taz',
  title: 'Төрийн албан хаагчийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1055', subsystem: 'service' },
  terms: { sensitivity: 'personal', law: { act: 'Төрийн албаны тухай хууль' }, freshMinutes: 1440 },
  operations: {
    record: {
      code: 'ASSUMED-civil-servant',
      name: 'CivilServantInfo',
      title: 'Төрийн албан хаагчийн мэдээлэл',
      assumed: true, // no operation of the exchange is known for it
      fields: {
        organisation: { title: 'Албан байгууллага', type: 'text' },
        position: { title: 'Албан тушаал', type: 'text' },
        rankName: { title: 'Зэрэг дэв', type: 'text' },
        sinceDate: { title: 'Төрийн албанд орсон огноо', type: 'date' },
      },
    },
    exams: {
      code: 'ASSUMED-civil-service-exams',
      name: 'CivilServiceExamList',
      title: 'Төрийн албаны шалгалтын дүн',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        examName: { title: 'Шалгалтын нэр', type: 'text' },
        examDate: { title: 'Шалгалт өгсөн огноо', type: 'date' },
        score: { title: 'Авсан оноо', type: 'number' },
        rank: { title: 'Эзэлсэн байр', type: 'number' },
      },
    },
    vacancies: {
      code: 'ASSUMED-vacancies',
      name: 'VacancyList',
      title: 'Зарласан сул орон тоо',
      by: 'nothing',
      sensitivity: 'open',
      freshMinutes: 60,
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        vacancyNumber: { title: 'Сул орон тооны дугаар', type: 'text' },
        organisation: { title: 'Ажилтан авах байгууллага', type: 'text' },
        position: { title: 'Зарласан албан тушаал', type: 'text' },
      },
    },
    vacancy: {
      code: 'ASSUMED-vacancy',
      name: 'VacancyInfo',
      title: 'Сул орон тооны мэдээлэл',
      by: 'number',
      sensitivity: 'open',
      freshMinutes: 60,
      assumed: true, // no operation of the exchange is known for it
      inputs: ['vacancyNumber'],
      fields: {
        organisation: { title: 'Сул орон тоо зарласан байгууллага', type: 'text' },
        position: { title: 'Сул орон тооны албан тушаал', type: 'text' },
        closingDate: { title: 'Бүртгэл хаах өдөр', type: 'date' },
      },
    },
  },
} as const satisfies Register
