import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'voter-list-correction',
  agency: 'seh',
  kind: 'complaint',
  title: 'Сонгогчийн жагсаалт засуулах',
  summary: 'Нэр дутуу, буруу, нас барсан хүн бичигдсэн бол засуулна.',
  words: [
    'нэр жагсаалтад алга',
    'сонгогчийн нэр буруу',
    'нас барсан хүн жагсаалтад',
    'voter list',
    'сонгуулийн жагсаалтад нэр алга',
    'нас барсан аав жагсаалтад',
    'жагсаалтад овог буруу',
    'манай хаягт танихгүй сонгогч',
    'сонгогчийн нэрс алдаатай',
    'миний нэр хоёр удаа',
    'fix voter list',
    'сонгуулиас хасагдсан нэр',
  ],
  law: [{ act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' }],
  facts: { listed: { from: 'elections.voter.listNumber' }, home: { from: 'civil.address.fullAddress' } },
  known: ['home'],
  ask: {
    error: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        missing: 'Миний нэр алга',
        spelling: 'Нэр, регистр буруу',
        dead: 'Нас барсан хүн байна',
        stranger: 'Манайд байхгүй хүн бичсэн',
      },
    },
    about: { type: 'text', title: 'Хэний нэр вэ?', longest: 120 },
    remark: { type: 'longText', title: 'Тайлбараа бичнэ үү', longest: 1000 },
  },
  when: { about: { error: ['dead', 'stranger', 'spelling'] } },
  fee: [{ label: 'Засвар', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Жагсаалтад байхгүй нь үнэн',
      when: { anyOf: [{ error: 'missing', listed: { known: false } }, { error: ['spelling', 'dead', 'stranger'] }] },
    },
  ],
  refusals: [
    {
      code: 'list-right',
      say: 'Жагсаалт бүртгэлтэй таарч байна.',
      remedy: 'Хаягаа бүртгэлийн хэлтэст шинэчлүүлнэ үү.',
      law: { act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' },
    },
    {
      code: 'list-closed',
      say: 'Жагсаалтыг хаасан байна.',
      remedy: 'Хэсгийн хороонд биечлэн хандана уу.',
      law: { act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' },
    },
  ],
  gives: { says: 'Жагсаалтыг засварлалаа. Бүртгэлээ дахин шалгаарай.' },
  confidence: 'medium',
})
