import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'electrician-exam',
  agency: 'ehzh',
  kind: 'exam',
  title: 'Цахилгаанчны аюулгүй ажиллагааны шалгалт',
  summary: 'Цахилгааны аюулгүйн бүлэг авах шалгалтад бүртгүүлнэ.',
  words: [
    'цахилгаанчин',
    'аюулгүйн бүлэг',
    'electrician exam',
    'цахилгаанчны групп авах',
    'цахилгааны 3-р бүлэг',
    'монтёр шалгалт',
    'хүчдэлтэй ажиллах эрх',
    'цахилгааны аюулгүй ажиллагааны бүлэг',
    'электрик болох шалгалт',
    'electrician group test',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    nowGroup: { from: 'energy.installer.group' },
  },
  known: ['nowGroup'],
  ask: {
    group: {
      type: 'choice',
      title: 'Аль бүлэгт шалгуулах вэ?',
      options: { two: 'II бүлэг', three: 'III бүлэг', four: 'IV бүлэг', five: 'V бүлэг' },
    },
    employer: { type: 'yesNo', title: 'Байгууллагаас илгээсэн үү?' },
    experience: { type: 'number', title: 'Цахилгаанаар хэдэн жил ажилласан бэ?', least: 0 },
    health: { type: 'file', title: 'Эрүүл мэндийн хуудсаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { age: { below: 18 } },
      code: 'minor',
      say: 'Цахилгааны ажилд 18 наснаас шалгуулна.',
      remedy: '18 нас хүрээд бүртгүүлнэ үү.',
    },
    {
      when: { group: 'five', nowGroup: { known: false } },
      code: 'group-order',
      say: 'V бүлэгт шууд шалгуулах боломжгүй.',
      remedy: 'Доод бүлгээсээ эхэлнэ үү.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Өдөр, байрыг танд мэдэгдэнэ.' },
  confidence: 'low',
})
