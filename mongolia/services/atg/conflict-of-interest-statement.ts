import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'conflict-of-interest-statement',
  agency: 'atg',
  kind: 'declaration',
  title: 'Ашиг сонирхлын зөрчилгүй мэдэгдэл',
  summary: 'Шийдвэр, томилгооны өмнө ашиг сонирхлын зөрчлөө мэдэгдэнэ.',
  words: [
    'ашиг сонирхлын зөрчил',
    'ХАСХОМ',
    'мэдэгдэл бөглөх',
    'conflict of interest',
    'ахан дүүсээ ажилд авах',
    'томилогдохын өмнөх мэдүүлэг',
    'ажилд орохын өмнө хасум',
    'хамаатантайгаа гэрээ хийх',
    'сонирхлын зөрчилгүй гэдгээ мэдэгдэх',
    'family member conflict',
  ],
  law: [
    {
      act: 'Нийтийн албанд нийтийн болон хувийн ашиг сонирхлыг зохицуулах, ашиг сонирхлын зөрчлөөс урьдчилан сэргийлэх тухай хууль',
    },
  ],
  facts: { body: { from: 'integrity.declarant.organisation' }, post: { from: 'integrity.declarant.position' } },
  known: ['body', 'post'],
  ask: {
    act: {
      type: 'choice',
      title: 'Ямар ажлын өмнө вэ?',
      options: {
        tender: 'Худалдан авалт',
        hire: 'Томилгоо',
        inspect: 'Хяналт шалгалт',
        permit: 'Зөвшөөрөл олгох',
        contract: 'Гэрээ байгуулах',
      },
    },
    related: { type: 'yesNo', title: 'Хамаарал бүхий хүн, компани оролцож байна уу?' },
    relative: { type: 'text', title: 'Хэн, ямар холбоотой вэ?', longest: 200 },
    step: {
      type: 'choice',
      title: 'Та яах вэ?',
      options: { withdraw: 'Шийдвэрээс татгалзах', report: 'Дээд албан тушаалтанд мэдэгдэх', none: 'Зөрчилгүй' },
    },
  },
  when: { relative: { related: true } },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  refuseWhen: [
    {
      when: { post: { known: false } },
      code: 'no-official',
      say: 'Та нийтийн албан тушаалтны бүртгэлд алга байна.',
      remedy: 'Байгууллагынхаа эрх бүхий ажилтнаар бүртгүүлнэ үү.',
    },
    {
      when: { related: true, step: 'none' },
      code: 'contradiction',
      say: 'Хамаарал бүхий хүн оролцвол зөрчилгүй гэж болохгүй.',
      remedy: 'Татгалзах, эсвэл мэдэгдэхийг сонгоно уу.',
    },
  ],
  gives: { document: 'Ашиг сонирхлын мэдэгдэл', show: ['body', 'post', 'act', 'step'], validDays: 365 }, // no source gives the term: our own default
  confidence: 'medium',
})
