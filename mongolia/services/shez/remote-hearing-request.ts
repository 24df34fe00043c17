import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'remote-hearing-request',
  agency: 'shez',
  kind: 'registration',
  title: 'Шүүх хуралдаанд цахимаар оролцох',
  summary: 'Холоос, гадаадаас хуралдаанд дүрсээр оролцох хүсэлт гаргана.',
  words: [
    'онлайн шүүх хурал',
    'цахим хуралдаан',
    'гадаадаас шүүхэд оролцох',
    'video hearing',
    'шүүхэд видеогоор орох',
    'гадаадад байгаа шүүх хурал',
    'зүүмээр шүүх хурал',
    'хөдөө байгаа шүүхэд очиж чадахгүй',
    'шүүх хуралд онлайн орох',
    'шүүхэд биечлэн ирж чадахгүй',
    'zoom court',
    'салалтын хурал гадаадаас',
  ],
  law: [{ act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' }, { act: 'Монгол Улсын шүүхийн тухай хууль' }],
  facts: { hearings: { rows: 'justice.hearings' }, hearingCount: { count: 'hearings' } },
  ask: {
    hearing: {
      type: 'choice',
      title: 'Аль хуралдаанд оролцох вэ?',
      options: { rows: 'justice.hearings', value: 'caseNumber', label: ['caseNumber', 'hearingDate', 'courtName'] },
    },
    whyRemote: {
      type: 'choice',
      title: 'Яагаад цахимаар оролцох вэ?',
      options: { abroad: 'Гадаадад байгаа', far: 'Хол амьдардаг', illness: 'Өвчтэй', care: 'Хүүхэд, хүн асардаг' },
    },
    proof: {
      type: 'file',
      title: 'Шалтгаанаа нотлох баримт хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
    mail: { type: 'email', title: 'Холбоосыг ямар имэйлээр авах вэ?' },
  },
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Товлосон хуралдаантай', when: { hearingCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'must-be-present',
      say: 'Шүүгч таныг биечлэн оролцуулах шаардлагатай гэж үзлээ.',
      remedy: 'Хуралдааныг хойшлуулах хүсэлт гаргаж болно.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'late',
      say: 'Хуралдаан хэтэрхий ойртсон байна.',
      remedy: 'Шүүхийн тамгын газарт утсаар хандана уу.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Хүсэлтийг зөвшөөрлөө. Хуралдааны холбоосыг имэйлээр илгээнэ.' },
  confidence: 'low',
})
