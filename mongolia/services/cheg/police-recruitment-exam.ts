import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'police-recruitment-exam',
  agency: 'cheg',
  kind: 'exam',
  title: 'Цагдаагийн алба хаагчийн сонгон шалгаруулалт',
  summary: 'Цагдаагийн албанд орох шалгалтад бүртгүүлнэ.',
  words: [
    'цагдаад орох',
    'цагдаа болох',
    'цагдаад ажилд орох',
    'алба хаагч',
    'join the police',
    'цагдаад элсэх',
    'цагдаа ажилд авах зар',
    'милиционер болох',
    'офицер цагдаа болох',
    'цагдаагийн шалгалтад орох',
    'цэрэг хийгээд цагдаад орох',
    'become police officer',
    'ахлагч цагдаа',
  ],
  law: [{ act: 'Цагдаагийн албаны тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    degree: { from: 'education.diploma.degreeName' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
  },
  known: ['birthDate', 'degree'],
  ask: {
    post: {
      type: 'choice',
      title: 'Ямар алба хаах вэ?',
      options: {
        patrol: 'Эргүүл, хамгаалалт',
        investigator: 'Мөрдөгч',
        traffic: 'Замын цагдаа',
        clerk: 'Иргэний ажилтан',
      },
    },
    height: { type: 'number', title: 'Өндөр тань хэдэн см вэ?', least: 140, most: 220 },
    served: { type: 'yesNo', title: 'Цэргийн алба хаасан уу?' },
    health: { type: 'file', title: 'Эрүүл мэндийн хуудсаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Шалгалтаа хаана өгөх вэ?' },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: '18 нас хүрээгүй хүн цагдаагийн албанд орохгүй.',
      remedy: '18 нас хүрээд бүртгүүлнэ үү.',
    },
    {
      when: { sentences: { atLeast: 1 } },
      say: 'Ял шийтгүүлсэн хүнийг цагдаагийн албанд авдаггүй.',
      remedy: 'Бүртгэл буруу бол цагдаагийн байгууллагад засуулна уу.',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Дипломтой', when: { degree: { known: true } } },
    { title: 'Цэргийн алба хаасан', when: { served: true } },
  ],
  refusals: [
    {
      code: 'height',
      say: 'Тавигдсан биеийн шаардлагыг хангахгүй байна.',
      remedy: 'Иргэний ажилтны сонгон шалгаруулалтад оролцож болно.',
      law: { act: 'Цагдаагийн албаны тухай хууль' },
    },
    {
      code: 'health',
      say: 'Эрүүл мэндийн шаардлага хангахгүй байна.',
      remedy: 'Эмчилгээ хийлгээд дараагийн шалгалтад бүртгүүлнэ үү.',
      law: { act: 'Цагдаагийн албаны тухай хууль' },
    },
  ],
  gives: { says: 'Та шалгалтад бүртгэгдлээ. Хуваарийг утсаар мэдэгдэнэ.' },
  confidence: 'low',
})
