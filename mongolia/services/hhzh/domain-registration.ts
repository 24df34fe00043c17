import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'domain-registration',
  agency: 'hhzh',
  kind: 'order',
  title: 'Домэйн нэр бүртгүүлэх',
  summary: '«.mn», «.мон» төгсгөлтэй нэр авах, сунгах, шилжүүлэх.',
  words: [
    'сайтын хаяг авах',
    'веб сайтын нэр',
    'домэйн авах',
    'domain name',
    'вебсайт хийх нэр авах',
    'мн домэйн',
    'компанийн сайтын нэр',
    'домэйн сунгах',
    'домэйн худалдаж авах',
    'сайт нээх хаяг',
    'buy a domain',
  ],
  law: [{ act: 'Харилцаа холбооны тухай хууль' }],
  facts: {
    mine: { rows: 'communications.domains' },
    count: { count: 'mine' },
  },
  ask: {
    request: {
      type: 'choice',
      title: 'Юу хийлгэх вэ?',
      options: { take: 'Шинээр авах', extend: 'Хугацаа сунгах', give: 'Өөр хүнд шилжүүлэх' },
    },
    ending: {
      type: 'choice',
      title: 'Төгсгөл нь юу вэ?',
      options: { mn: '.mn', mon: '.мон', org: '.org.mn', edu: '.edu.mn' },
    },
    label: { type: 'text', title: 'Ямар нэр авах вэ?', longest: 63 },
    mineName: {
      type: 'choice',
      title: 'Аль нэр вэ?',
      options: { rows: 'communications.domains', value: 'domainName', label: ['domainName', 'untilDate'] },
    },
    receiver: { type: 'registerNumber', title: 'Хүлээн авах хүний регистр юу вэ?', why: 'Нэрийг шинэ эзэнд бүртгэнэ.' },
    school: { type: 'file', title: 'Сургуулийн зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    years: { type: 'choice', title: 'Хэдэн жилээр вэ?', options: { one: '1 жил', two: '2 жил', five: '5 жил' } },
  },
  when: {
    ending: { request: 'take' },
    label: { request: 'take' },
    mineName: { request: ['extend', 'give'] },
    receiver: { request: 'give' },
    school: { request: 'take', ending: 'edu' },
    years: { request: ['take', 'extend'] },
  },
  fee: 'unknown',
  workingDays: 2, // our own default: no source gives a limit
  checks: [{ title: 'Сунгах, шилжүүлэх нэртэй', when: { anyOf: [{ request: 'take' }, { count: { atLeast: 1 } }] } }],
  returns: [{ code: 'name-form', say: 'Нэр зөвшөөрөгдөөгүй тэмдэгтэй байна.', asks: ['label'] }],
  refusals: [
    {
      code: 'name-taken',
      say: 'Энэ нэр эзэмшигчтэй байна.',
      remedy: 'Өөр нэр сонгоод дахин захиална уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
    {
      code: 'trademark',
      say: 'Нэр нь бусдын барааны тэмдэгтэй давхцаж байна.',
      remedy: 'Тэмдэг эзэмшигчийн зөвшөөрөл авна уу.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
  ],
  gives: { says: 'Домэйн нэр бүртгэгдлээ. Тохиргоогоо бүртгэгчийн сайтаас хийнэ үү.' },
  confidence: 'low',
})
