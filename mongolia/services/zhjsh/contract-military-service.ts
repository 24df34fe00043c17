import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'contract-military-service',
  agency: 'zhjsh',
  kind: 'registration',
  title: 'Гэрээт цэргийн алба хаах',
  summary: 'Зэвсэгт хүчинд гэрээгээр алба хаахаар бүртгүүлнэ.',
  words: [
    'гэрээт цэрэг',
    'цэрэгт ажиллах',
    'ахлагч болох',
    'contract soldier',
    'цэрэгт цалинтай ажиллах',
    'гэрээт цэрэг болох',
    'армид ажилд орох',
    'энхийг сахиулагч болох',
    'контракт цэрэг',
    'ахлагчийн сургалт',
    'join the army',
  ],
  law: [{ act: 'Цэргийн албаны тухай хууль' }, { act: 'Цэргийн алба хаагчийн эрх зүйн байдлын тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    rank: { from: 'military.service.rankName' },
    discharged: { from: 'military.service.endDate' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
  },
  known: ['rank', 'discharged'],
  ask: {
    branch: {
      type: 'choice',
      title: 'Ямар алба вэ?',
      options: {
        land: 'Хуурай замын цэрэг',
        air: 'Агаарын хүчин',
        build: 'Барилга инженерийн',
        cyber: 'Кибер аюулгүй байдал',
        special: 'Тусгай хүчин',
      },
    },
    term: { type: 'choice', title: 'Хэдэн жил алба хаах вэ?', options: { two: '2 жил', four: '4 жил' } },
    move: { type: 'yesNo', title: 'Хөдөө ангид очих уу?' },
    health: { type: 'file', title: 'Эрүүл мэндийн үзлэгийн хуудсаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: '18 нас хүрээгүй хүн гэрээт алба хаахгүй.',
      remedy: '18 нас хүрээд бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Ял шийтгэлгүй', when: { sentences: { below: 1 } } },
    { title: 'Хөдөө очихыг зөвшөөрсөн', when: { move: true } },
  ],
  refusals: [
    {
      code: 'fitness',
      say: 'Бие бялдрын шалгуурт тэнцээгүй байна.',
      remedy: 'Бэлтгэлээ хийгээд дараагийн элсэлтэд бүртгүүлнэ үү.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
    {
      code: 'no-service',
      say: 'Хугацаат цэргийн алба хаагаагүй байна.',
      remedy: 'Эхлээд хугацаат алба хаах, эсвэл сургалтад хамрагдана уу.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
  ],
  gives: { says: 'Таны бүртгэл баталгаажлаа. Анги тантай гэрээ байгуулахаар холбогдоно.' },
  confidence: 'low',
})
