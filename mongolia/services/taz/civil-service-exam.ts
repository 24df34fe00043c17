import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'civil-service-exam',
  agency: 'taz',
  kind: 'exam',
  title: 'Төрийн албаны ерөнхий шалгалт',
  summary: 'Төрийн албанд анх орох хүн ерөнхий шалгалтад бүртгүүлнэ.',
  words: [
    'төрийн албаны шалгалт',
    'төрд ажилд орох',
    'мэргэшлийн шалгалт',
    'civil service exam',
    'төрд ажилд орох шалгалт',
    'таз шалгалт',
    'төрийн албан хаагч болох',
    'ерөнхий шалгалтын бүртгэл хэзээ',
    'яаманд ажилд орох',
    'тб шалгалтад бүртгүүлэх',
    'government job test',
  ],
  law: [{ act: 'Төрийн албаны тухай хууль' }],
  facts: {
    degree: { from: 'education.diploma.degreeName' },
    programme: { from: 'education.diploma.programName' },
    post: { from: 'service.record.position' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
  },
  known: ['degree', 'programme'],
  ask: {
    place: { type: 'place', level: 1, title: 'Аль аймаг, нийслэлд шалгалт өгөх вэ?' },
    profile: {
      type: 'choice',
      title: 'Ямар чиглэлээр вэ?',
      options: {
        administration: 'Удирдлага',
        economy: 'Эдийн засаг, санхүү',
        law: 'Хууль',
        education: 'Боловсрол',
        health: 'Эрүүл мэнд',
        technical: 'Техник, технологи',
      },
    },
    special: {
      type: 'choice',
      title: 'Тусгай нөхцөл хэрэгтэй юу?',
      options: { no: 'Үгүй', sight: 'Хараа', hearing: 'Сонсгол', movement: 'Хөдөлгөөн' },
    },
    mail: { type: 'email', title: 'Шалгалтын хуудсаа ямар имэйлээр авах вэ?' },
  },
  stop: [
    {
      when: { degree: { known: false } },
      say: 'Боловсролын диплом бүртгэлгүй байна.',
      remedy: 'Дипломоо сургуулиараа бүртгүүлнэ үү.',
    },
    {
      when: { age: { below: 18 } },
      say: '18 нас хүрээгүй хүн шалгалт өгөхгүй.',
      remedy: '18 нас хүрээд бүртгүүлнэ үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Төрийн албанд ажилладаггүй', when: { post: { known: false } } },
    { title: 'Ял шийтгэлгүй', when: { sentences: { below: 1 } } },
  ],
  refusals: [
    {
      code: 'registration-closed',
      say: 'Энэ шалгалтын бүртгэл хаагдсан байна.',
      remedy: 'Дараагийн шалгалтын зарыг хүлээнэ үү.',
      law: { act: 'Төрийн албаны тухай хууль' },
    },
    {
      code: 'profile',
      say: 'Мэргэжил сонгосон чиглэлд тохирохгүй байна.',
      remedy: 'Тохирох чиглэлээр дахин бүртгүүлнэ үү.',
      law: { act: 'Төрийн албаны тухай хууль' },
    },
  ],
  gives: { document: 'Шалгалтад оролцогчийн хуудас', show: ['place', 'profile', 'special'], validDays: 60 }, // no source gives the term: our own default
  source: 'memory',
  confidence: 'medium',
})
