import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'restricted-archive-permit',
  agency: 'aeg',
  kind: 'permit',
  title: 'Хязгаартай баримт ашиглах зөвшөөрөл',
  summary: 'Судлаач хаалттай хөмрөгийн баримт үзэх зөвшөөрөл.',
  words: [
    'хаалттай архив',
    'нууц баримт үзэх',
    'судлаачийн зөвшөөрөл',
    'restricted records',
    'нууц архив судлах',
    'хаалттай хөмрөг үзэх',
    'судалгааны ажилд архив ашиглах',
    'диссертацид хаалттай баримт',
    'түүхч архив зөвшөөрөл',
    'secret archive access',
    'тагнуулын архив үзэх',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' }],
  facts: {
    card: { from: 'archives.readers.cardNumber' },
    degree: { from: 'education.diploma.degreeName' },
  },
  known: ['card', 'degree'],
  ask: {
    study: { type: 'text', title: 'Судалгааны сэдэв юу вэ?', longest: 150 },
    body: { type: 'text', title: 'Аль байгууллага дэмжиж байна вэ?', longest: 100 },
    letter: { type: 'file', title: 'Байгууллагын албан бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    closedBy: {
      type: 'choice',
      title: 'Яагаад хязгаартай вэ?',
      options: { person: 'Хувь хүний мэдээлэл', state: 'Төрийн нууц байсан', owner: 'Өгсөн хүний нөхцөл' },
    },
    publish: { type: 'yesNo', title: 'Хэвлэн нийтлэх үү?' },
    anonymise: {
      type: 'declaration',
      title: 'Нэрийг нууцална',
      statement: 'Хүний нэр, мэдээллийг зөвшөөрөлгүй нийтлэхгүй.',
    },
  },
  when: {
    anonymise: { publish: true },
  },
  stop: [
    {
      when: { card: { known: false } },
      say: 'Уншигчаар бүртгэлгүй байна.',
      remedy: 'Эхлээд уншлагын танхимд бүртгүүлнэ үү.',
      instead: 'archive-reading-room',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'still-secret',
      say: 'Нууцын хугацаа дуусаагүй байна.',
      remedy: 'Хугацаа дууссаны дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Төрийн болон албаны нууцын тухай хууль' },
    },
    {
      code: 'family-refused',
      say: 'Гэр бүл нь зөвшөөрөөгүй байна.',
      remedy: 'Нээлттэй баримтаар судална уу.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Хязгаартай баримт ашиглах зөвшөөрөл',
    show: ['card', 'study', 'body', 'closedBy'],
    validDays: 365,
  },
  confidence: 'low',
})
