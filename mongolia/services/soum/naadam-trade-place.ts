import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'naadam-trade-place',
  agency: 'soum',
  kind: 'order',
  title: 'Наадмын талбайд худалдаа эрхлэх байр',
  summary: 'Наадмын үеэр хоол, бараа зарах байрны захиалга өгнө.',
  words: [
    'наадмын худалдаа',
    'хуушуурын майхан',
    'наадмын талбай',
    'зах дээр байр',
    'naadam stall',
    'наадамд хуушуур зарах',
    'наадмаар худалдаа хийх',
    'наадам дээр майхан барих',
    'наадмын цайны газар',
    'наадмаар зайрмаг зарах',
    'наадамд лангуу',
    'sell food at naadam',
  ],
  law: [
    { act: 'Үндэсний их баяр наадмын тухай хууль' },
    { act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүргийн наадам вэ?', level: 2 },
    goods: {
      type: 'choice',
      title: 'Юу зарах вэ?',
      options: {
        khuushuur: 'Хуушуур, хоол',
        drinks: 'Ундаа, мөхөөлдөс',
        airag: 'Айраг, цагаан идээ',
        toys: 'Тоглоом, бэлэг',
        game: 'Тоглоом, үзвэр',
      },
    },
    tent: {
      type: 'choice',
      title: 'Юун дотор зарах вэ?',
      options: { ger: 'Гэр', tent: 'Майхан', car: 'Машин', table: 'Ширээ' },
    },
    metres: { type: 'number', title: 'Хэдэн метр газар хэрэгтэй вэ?', least: 1, most: 20 },
    foodPaper: {
      type: 'file',
      title: 'Хоол хүнсний эрүүл мэндийн үзлэгийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    power: { type: 'yesNo', title: 'Цахилгаан хэрэгтэй юу?' },
  },
  when: { foodPaper: { goods: ['khuushuur', 'drinks', 'airag'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'health-check-old', say: 'Эрүүл мэндийн үзлэгийн хугацаа дууссан байна.', asks: ['foodPaper'] }],
  refusals: [
    {
      code: 'places-gone',
      say: 'Наадмын талбайн байр дүүрсэн байна.',
      remedy: 'Талбайн гадна талын байрыг асууна уу.',
      law: { act: 'Үндэсний их баяр наадмын тухай хууль' },
    },
    {
      code: 'alcohol-there',
      say: 'Наадмын талбайд архи зарахыг хориглоно.',
      remedy: 'Бараагаа сольж дахин хүсэлт гаргана уу.',
      law: { act: 'Үндэсний их баяр наадмын тухай хууль' },
    },
  ],
  gives: {
    document: 'Наадмын талбайд худалдах зөвшөөрөл',
    show: ['place', 'goods', 'tent', 'metres'],
    validDays: 10,
    bound: 'bearer',
  },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Талбайн түрээс' },
  confidence: 'low',
})
