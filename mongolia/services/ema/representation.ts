import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'representation',
  agency: 'ema',
  kind: 'registration',
  title: 'Төлөөлөх эрх олгох',
  summary: 'Итгэдэг хүндээ таны өмнөөс үйлчилгээ авах эрх олгоно.',
  words: ['төлөөлөгч', 'итгэмжлэл', 'ээжийнхээ өмнөөс', 'өмнөөс нь авах', 'representative'],
  law: [{ act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    given: { rows: 'platform.mandates' },
    number: { count: 'given' },
  },
  ask: {
    agentNumber: {
      type: 'registerNumber',
      title: 'Төлөөлөгчийн регистр хэд вэ?',
      why: 'Та хэнийг сонгохоо зөвхөн өөрөө мэднэ.',
    },
    scope: {
      type: 'several',
      title: 'Юу хийх эрхтэй вэ?',
      options: {
        references: 'Лавлагаа авах',
        apply: 'Хүсэлт гаргах',
        pay: 'Төлбөр төлөх',
        collect: 'Бичиг баримт авах',
      },
    },
    term: { type: 'choice', title: 'Хэр удаан вэ?', options: { once: 'Нэг удаа', month: '1 сар', year: '1 жил' } },
    cause: {
      type: 'choice',
      title: 'Яагаад төлөөлүүлэх вэ?',
      options: { age: 'Өндөр настай', illness: 'Өвчтэй', away: 'Хол байгаа', device: 'Утас, интернетгүй' },
    },
    warn: { type: 'declaration', title: 'Хариуцлага', statement: 'Төлөөлөгчийн хийсэн үйлдэл миний өмнөөс хүчинтэй.' },
  },
  fee: [{ label: 'Төлөөлөл', amount: 0 }],
  refuseWhen: [
    {
      when: { age: { below: 18 } },
      code: 'minor',
      say: '18 нас хүрээгүй хүнийг эцэг, эх нь төлөөлнө.',
      remedy: 'Эцэг, эх нь өөрийн нэрээр нэвтэрнэ.',
      law: { act: 'Иргэний хууль' },
    },
    {
      when: { number: { atLeast: 5 } },
      code: 'too-many',
      say: 'Та таван хүнд эрх олгосон байна.',
      remedy: 'Нэгийг нь цуцлаад дахин олгоно уу.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Төлөөлөл бүртгэгдлээ. Хүссэн үедээ цуцалж болно.' },
  source: 'fields of the request in the e-Mongolia interface; terms from memory',
  confidence: 'medium',
})
