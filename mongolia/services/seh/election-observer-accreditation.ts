import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'election-observer-accreditation',
  agency: 'seh',
  kind: 'permit',
  title: 'Сонгуулийн ажиглагчаар бүртгүүлэх',
  summary: 'Санал авах байранд ажиглагчаар ажиллах үнэмлэх авна.',
  words: [
    'ажиглагч',
    'сонгууль ажиглах',
    'сонгуулийн ажиглагчийн үнэмлэх',
    'observer',
    'сонгууль ажиглах хүн болох',
    'намын ажиглагч',
    'ттб сонгууль хянах',
    'саналын байранд ажиглах',
    'ажиглагчийн үнэмлэх авах',
    'гадаадын ажиглагч',
    'watch the vote',
  ],
  law: [{ act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' }],
  facts: { post: { from: 'service.record.position' } },
  ask: {
    sender: {
      type: 'choice',
      title: 'Хэн томилсон бэ?',
      options: {
        party: 'Нам, эвсэл',
        ngo: 'Төрийн бус байгууллага',
        candidate: 'Бие даагч',
        foreign: 'Олон улсын байгууллага',
      },
    },
    senderName: { type: 'text', title: 'Байгууллагын нэр юу вэ?', longest: 160 },
    place: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт ажиглах вэ?' },
    mandate: { type: 'file', title: 'Томилсон шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    neutral: {
      type: 'declaration',
      title: 'Ажиглагчийн үүрэг',
      statement: 'Санал авах ажилд саад хийхгүй, дүнг урьдчилан зарлахгүй.',
    },
  },
  fee: [{ label: 'Үнэмлэх', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Төрийн албан хаагч биш', when: { post: { known: false } } }],
  refusals: [
    {
      code: 'civil-servant',
      say: 'Төрийн албан хаагч намын ажиглагч болохгүй.',
      remedy: 'Өөр хүн томилуулна уу.',
      law: { act: 'Төрийн албаны тухай хууль' },
    },
    {
      code: 'number',
      say: 'Энэ хэсэгт ажиглагчийн тоо дүүрсэн байна.',
      remedy: 'Өөр хэсэгт бүртгүүлнэ үү.',
      law: { act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' },
    },
  ],
  gives: { document: 'Сонгуулийн ажиглагчийн үнэмлэх', show: ['sender', 'senderName', 'place'], validDays: 45 }, // no source gives the term: our own default
  confidence: 'medium',
})
