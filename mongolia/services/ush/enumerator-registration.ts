import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'enumerator-registration',
  agency: 'ush',
  kind: 'registration',
  title: 'Тоологчоор ажиллахаар бүртгүүлэх',
  summary: 'Тооллого, судалгаанд түр ажиллах хүсэлт өгнө.',
  words: [
    'тоологч болох',
    'судлаачаар ажиллах',
    'тооллогын ажил',
    'census job',
    'тооллогод ажиллах',
    'айлаар явж тоолох ажил',
    'оюутан түр ажил статистик',
    'хүн амын тооллого ажилчин',
    'мал тоолох ажил',
    'судалгааны асуумж авах ажил',
    'part time census',
  ],
  law: [{ act: 'Статистикийн тухай хууль' }, { act: 'Хүн ам, орон сууцны тооллогын тухай хууль' }],
  facts: {
    degree: { from: 'education.diploma.degreeName' },
    clean: { from: 'police.liability.statusName' },
  },
  known: ['degree'],
  ask: {
    work: {
      type: 'choice',
      title: 'Ямар ажил хийх вэ?',
      options: { people: 'Хүн амын тооллого', herds: 'Мал тооллого', phone: 'Утсаар асуух', check: 'Өгөгдөл шалгах' },
    },
    area: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт ажиллах вэ?' },
    ride: { type: 'yesNo', title: 'Унаатай юу?' },
    tongues: {
      type: 'several',
      title: 'Ямар хэлээр ярьдаг вэ?',
      options: { mn: 'Монгол', kk: 'Казах', tyva: 'Тува', sign: 'Дохионы хэл' },
    },
    from: { type: 'date', title: 'Хэзээнээс ажиллах вэ?', earliest: 'today' },
  },
  when: {
    ride: { work: ['people', 'herds'] },
  },
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  refuseWhen: [
    {
      when: { clean: { known: false } },
      code: 'no-check',
      say: 'Эрүүгийн хариуцлагын мэдээлэл ирсэнгүй.',
      remedy: 'Дараа дахин бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Бүртгэлээ. Сонгогдвол сургалтын өдрийг мэдэгдэнэ.' },
  confidence: 'low',
})
