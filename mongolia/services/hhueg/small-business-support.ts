import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'small-business-support',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Хувиараа ажил эрхлэх дэмжлэг авах',
  summary: 'Бичил үйлдвэрлэл эрхлэх иргэнд санхүүгийн дэмжлэг олгоно.',
  words: [
    'бичил бизнес',
    'жижиг бизнесийн зээл',
    'хөдөлмөрийн сангийн зээл',
    'хувиараа бизнес',
    'small business support',
  ],
  law: [{ act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    debt: { from: 'tax.debt.remainderNonpayment' },
    taken: { rows: 'labour.coursesTaken' },
    takenCount: { count: 'taken' },
  },
  known: ['debt'],
  ask: {
    idea: {
      type: 'choice',
      title: 'Юу эрхлэх вэ?',
      options: {
        sew: 'Оёдол, гар урлал',
        food: 'Хоол, хүнс',
        farm: 'Мал, тариалан',
        service: 'Үйлчилгээ',
        other: 'Бусад',
      },
    },
    amount: { type: 'money', title: 'Хэдэн төгрөг хэрэгтэй вэ?', why: 'Сан дэмжлэгийн дүнг төслөөс тооцно.', least: 1 },
    project: { type: 'file', title: 'Төслөө хавсаргана уу', accept: ['pdf'] },
    space: { type: 'yesNo', title: 'Ажиллах байртай юу?' },
    people: { type: 'number', title: 'Хэдэн ажлын байр бий болох вэ?', least: 1, most: 50 },
    place: { type: 'place', title: 'Аль сум, дүүрэгт эрхлэх вэ?', level: 2 },
    account: { type: 'text', title: 'Дэмжлэг орох данс', hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.', longest: 20 },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Дэмжлэгийг 18 нас хүрсэн хүнд олгоно.',
      remedy: '18 нас хүрээд хүсэлт гаргана уу.',
    },
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Өрөө төлөөд хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Сургалт төгссөн', when: { takenCount: { atLeast: 1 } } },
    { title: 'Байртай', when: { space: true } },
  ],
  returns: [{ code: 'project-numbers', say: 'Төслийн тооцоо дутуу байна.', asks: ['amount', 'project'] }],
  refusals: [
    {
      code: 'not-chosen',
      say: 'Төсөл шалгаруулалтад тэнцсэнгүй.',
      remedy: 'Саналыг тусгаж дараагийн удаа оролцоно уу.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
    {
      code: 'earlier-loan',
      say: 'Өмнөх дэмжлэгээ тайлагнаагүй байна.',
      remedy: 'Тайлангаа өгөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
  ],
  gives: { says: 'Төслийг дэмжихээр шийдлээ. Гэрээ хийхээр хэлтэст дуудна.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
