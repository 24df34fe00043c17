import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tax-overpayment-refund',
  agency: 'teg',
  kind: 'benefit',
  title: 'Илүү төлсөн татвар буцаан авах',
  summary: 'Илүү, буруу төлсөн татвараа дансандаа авна.',
  words: [
    'илүү татвар',
    'татвар буцаах',
    'буруу шилжүүлсэн татвар',
    'tax refund',
    'татвараа давхар төлчихсөн',
    'татварын мөнгөө буцааж авах',
    'татвар илүү шилжүүлсэн',
    'ххоат буцааж авах',
    'ххоат буцаалт',
    'сургалтын төлбөрийн татвар буцаалт',
    'paid tax twice',
    'буруу дансанд татвар төлсөн',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }],
  facts: {
    debt: { from: 'tax.debt.remainderNonpayment' },
    refundable: { from: 'tax.individual.refund', with: { year: 'year' } },
  },
  ask: {
    year: { type: 'number', title: 'Аль онд илүү төлсөн бэ?', least: 2015, most: 2030 },
    tax: {
      type: 'choice',
      title: 'Ямар татвар вэ?',
      options: { income: 'Орлогын', vehicle: 'Машины', property: 'Үл хөдлөхийн', duty: 'Тэмдэгтийн хураамж' },
    },
    how: {
      type: 'choice',
      title: 'Яаж илүү төлсөн бэ?',
      options: { twice: 'Хоёр удаа төлсөн', other: 'Өөр хүний өмнөөс', rate: 'Хөнгөлөлт тооцоогүй' },
    },
    otherNumber: { type: 'registerNumber', title: 'Хэний өмнөөс төлсөн бэ?', why: 'Тэр хүний татвараас залруулна.' },
    excess: { type: 'money', title: 'Хэдийг илүү төлсөн бэ?', least: 1 },
    slip: { type: 'file', title: 'Төлбөрийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    account: { type: 'text', title: 'Ямар дансанд буцаах вэ?', longest: 30 },
  },
  when: { otherNumber: { how: 'other' } },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Илүү төлөлтийг эхлээд өрөнд тооцно.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Бүртгэлээр илүү төлөлттэй', when: { refundable: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'late',
      say: 'Буцаан авах хугацаа өнгөрсөн байна.',
      remedy: 'Ирээдүйн татварт тооцуулах хүсэлт гаргана уу.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
    {
      code: 'not-over',
      say: 'Илүү төлөлт тогтоогдсонгүй.',
      remedy: 'Тооцооны үлдэгдлээ хэлтэстэй тулгана уу.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Буцаан олголт батлагдлаа. Мөнгө төрийн сангаас шилжинэ.' },
  confidence: 'low',
})
