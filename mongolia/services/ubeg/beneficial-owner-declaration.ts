import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'beneficial-owner-declaration',
  agency: 'ubeg',
  kind: 'declaration',
  title: 'Эцсийн өмчлөгч мэдүүлэх',
  summary: 'Компанийн эцсийн өмчлөгч хэн болохыг мэдүүлнэ.',
  words: [
    'эцсийн эзэмшигч мэдүүлэх',
    'жинхэнэ эзэн',
    'өмчлөгч бүртгүүлэх',
    'UBO',
    'beneficial owner declaration',
    'жинхэнэ эзнээ мэдэгдэх',
    'эцсийн эзэн бүртгүүлэх',
    'компанийн эзэн хэн болох мэдүүлэг',
    'хувьцааны жинхэнэ эзэн мэдүүлэх',
    'ашиг хүртэгч бүртгүүлэх',
    'register real owner',
  ],
  law: [
    { act: 'Мөнгө угаах болон терроризмыг санхүүжүүлэхтэй тэмцэх тухай хууль' },
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
  ],
  facts: {
    owners: { rows: 'legal.finalOwners', with: { legalEntityNumber: 'company' } },
    director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын өмчлөгчийг мэдүүлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    same: { type: 'yesNo', title: 'Бүртгэлтэй эзэмшигчид нь эцсийн өмчлөгч мөн үү?' },
    ownerNumber: {
      type: 'registerNumber',
      title: 'Эцсийн өмчлөгчийн регистр хэд вэ?',
      why: 'Эцсийн өмчлөгч бүртгэлд байхгүй байна.',
    },
    percent: { type: 'number', title: 'Хэдэн хувь өмчилдөг вэ?', least: 1, most: 100 },
    through: {
      type: 'choice',
      title: 'Яаж хянадаг вэ?',
      options: { shares: 'Хувьцаагаар', chain: 'Өөр компаниар дамжуулж', contract: 'Гэрээгээр', family: 'Гэр бүлээр' },
    },
    official: { type: 'yesNo', title: 'Өмчлөгч улс төрд нөлөө бүхий хүн үү?' },
    liable: {
      type: 'declaration',
      title: 'Үнэн зөв мэдүүлэг',
      statement: 'Худал мэдүүлбэл хуулийн хариуцлага хүлээнэ гэдгээ мэдэж байна.',
    },
  },
  when: { ownerNumber: { same: false }, percent: { same: false }, through: { same: false } },
  fee: [{ label: 'Мэдүүлэг', amount: 0 }],
  refuseWhen: [
    {
      when: { director: false },
      code: 'not-director',
      say: 'Мэдүүлгийг байгууллагын захирал өгнө.',
      remedy: 'Захирал нь өөрөө нэвтэрч мэдүүлнэ.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Эцсийн өмчлөгчийн мэдүүлэг',
    show: ['same', 'official'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
