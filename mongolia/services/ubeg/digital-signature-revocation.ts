import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'digital-signature-revocation',
  agency: 'ubeg',
  kind: 'certificate',
  title: 'Тоон гарын үсэг цуцлуулах',
  summary: 'Алдсан, хэрэггүй болсон тоон гарын үсгээ шууд цуцална.',
  words: [
    'тоон гарын үсэг цуцлах',
    'гарын үсэг алдсан',
    'утас алдсан',
    'revoke signature',
    'тоон гарын үсгээ хаалгах',
    'утсаа алдсан гарын үсэг хаах',
    'токен гээсэн',
    'тоон гарын үсэг хулгайлсан',
    'гарын үсгээ хүчингүй болгох',
    'тоон гарын үсгийн нууц алдсан',
    'cancel e-signature',
  ],
  law: [{ act: 'Цахим гарын үсгийн тухай хууль' }],
  facts: {
    certificate: { from: 'signature.certificate.serialNumber' },
    until: { from: 'signature.certificate.validUntil' },
  },
  known: ['certificate', 'until'],
  ask: {
    cause: {
      type: 'choice',
      title: 'Яагаад цуцлах вэ?',
      options: {
        phoneLost: 'Утас, төхөөрөмжөө алдсан',
        codeKnown: 'Нууц кодыг хүн мэдсэн',
        unneeded: 'Хэрэггүй болсон',
        nameChanged: 'Нэр өөрчлөгдсөн',
      },
    },
    misused: { type: 'yesNo', title: 'Хэн нэгэн ашигласан гэж сэжиглэж байна уу?' },
    sure: {
      type: 'declaration',
      title: 'Буцаах боломжгүй',
      statement: 'Цуцалсны дараа сэргээхгүй гэдгийг мэдэж байна.',
    },
  },
  fee: [{ label: 'Цуцлах', amount: 0 }],
  refuseWhen: [
    {
      when: { certificate: { known: false } },
      code: 'nothing-to-revoke',
      say: 'Танд цуцлах гэрчилгээ алга.',
      remedy: 'Юу ч хийх шаардлагагүй.',
      law: { act: 'Цахим гарын үсгийн тухай хууль' },
    },
  ],
  gives: { says: 'Тоон гарын үсэг цуцлагдлаа. Шинийг хүссэн үедээ авна.' },
  tell: {
    operation: 'signature.revoke',
    with: { serialNumber: 'certificate', reason: 'cause' },
    refused: { say: 'Гэрчилгээг цуцалж чадсангүй.', remedy: 'Дахин оролдох эсвэл хэлтэст хандана уу.' },
  },
  confidence: 'low',
})
