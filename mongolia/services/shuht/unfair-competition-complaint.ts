import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'unfair-competition-complaint',
  agency: 'shuht',
  kind: 'complaint',
  title: 'Шударга бус өрсөлдөөний гомдол',
  summary: 'Зах зээлийн давуу байдал, хуйвалдааныг мэдээлнэ.',
  words: ['монополь', 'үнэ хуйвалдсан', 'тендерийн хуйвалдаан', 'өрсөлдөөн', 'cartel'],
  law: [{ act: 'Өрсөлдөөний тухай хууль' }],
  facts: { activity: { rows: 'legal.activities', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага хохирсон бэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    act: {
      type: 'choice',
      title: 'Юу зөрчсөн бэ?',
      options: {
        dominance: 'Давуу байдлаа ашигласан',
        cartel: 'Үнэ хуйвалдсан',
        tender: 'Тендерт хуйвалдсан',
        copying: 'Нэр, загвар дуурайсан',
        slander: 'Нэр хүндэд халдсан',
      },
    },
    rival: { type: 'text', title: 'Хэн зөрчсөн бэ?', longest: 120 },
    market: {
      type: 'choice',
      title: 'Аль зах зээл вэ?',
      options: {
        fuel: 'Шатахуун',
        food: 'Хүнс',
        building: 'Барилга',
        finance: 'Санхүү',
        telecom: 'Харилцаа холбоо',
        other: 'Бусад',
      },
    },
    tenderNumber: { type: 'text', title: 'Тендерийн дугаар хэд вэ?', longest: 40 },
    damage: { type: 'money', title: 'Хохирол хэдэн төгрөг вэ?', least: 0, optional: true },
    circumstances: { type: 'longText', title: 'Нөхцөл байдлыг бичнэ үү', longest: 4000 },
  },
  when: { tenderNumber: { act: 'tender' } },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Чиглэл нь бүртгэлтэй', when: { activity: { known: true } } }],
  refusals: [
    {
      code: 'regulator',
      say: 'Үнийг салбарын зохицуулагч тогтоодог.',
      remedy: 'Зохицуулах хороонд хандана уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
    {
      code: 'contract-dispute',
      say: 'Энэ бол гэрээний маргаан байна.',
      remedy: 'Шүүх эсвэл арбитрт хандана уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
  ],
  gives: { says: 'Зөрчлийг шалгаж, дүгнэлтийг танд хүргүүллээ.' },
  confidence: 'low',
})
