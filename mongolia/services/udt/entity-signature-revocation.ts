import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'entity-signature-revocation',
  agency: 'udt',
  kind: 'notification',
  title: 'Ажилтны тоон гарын үсэг цуцлах',
  summary: 'Ажлаас гарсан хүний тоон гарын үсгийг цуцлуулна.',
  words: [
    'ажилтны гарын үсэг цуцлах',
    'ажлаас гарсан',
    'гарын үсэг хүчингүй',
    'revoke staff signature',
    'халсан ажилтны токен хаах',
    'нягтлан гарсан гарын үсэг',
    'хуучин захирлын гарын үсэг хаах',
    'ажилтны токен алдсан',
    'гарсан ажилтны гарын үсэг',
    'cancel employee signature',
  ],
  law: [{ act: 'Цахим гарын үсгийн тухай хууль' }],
  facts: {
    director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } },
    certificates: { rows: 'signature.entityCertificates', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    serial: {
      type: 'text',
      title: 'Цуцлах гэрчилгээний дугаар хэд вэ?',
      why: 'Байгууллага олон гэрчилгээтэй байж болно.',
      longest: 32,
    },
    event: {
      type: 'choice',
      title: 'Ажилтан яасан бэ?',
      options: { left: 'Ажлаас гарсан', moved: 'Албан тушаал солигдсон', tokenLost: 'Төхөөрөмж алдсан' },
    },
    startDay: { type: 'date', title: 'Хэзээнээс цуцлах вэ?', earliest: 'today' },
  },
  fee: [{ label: 'Цуцлах', amount: 0 }],
  refuseWhen: [
    {
      when: { certificates: { known: false } },
      code: 'no-certificates',
      say: 'Энэ байгууллагад тоон гэрчилгээ алга.',
      remedy: 'Байгууллагаа зөв сонгосон эсэхээ шалгана уу.',
      law: { act: 'Цахим гарын үсгийн тухай хууль' },
    },
    {
      when: { director: false },
      code: 'director-only',
      say: 'Зөвхөн захирал цуцалж чадна.',
      remedy: 'Захирал нь нэвтэрч цуцална.',
      law: { act: 'Цахим гарын үсгийн тухай хууль' },
    },
  ],
  gives: { says: 'Ажилтны гэрчилгээ цуцлагдлаа. Лавлагаагаар шалгаарай.' },
  confidence: 'low',
})
