import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'livestock-movement-note',
  agency: 'soum',
  kind: 'certificate',
  title: 'Мал шилжүүлэх бичиг',
  summary: 'Малаа тууж, ачиж, зарж явахад авч явах бичиг олгоно.',
  words: [
    'мал туух бичиг',
    'малын бичиг',
    'мал зарах тодорхойлолт',
    'мал ачих зөвшөөрөл',
    'гарал үүслийн бичиг',
    'livestock note',
    'малаа хотод аваачих',
    'мал машинд ачих бичиг',
    'мал борлуулахад бичиг',
    'тууварын бичиг',
    'адуу зөөх бичиг',
    'малаа өөр сумд туух',
    'move animals',
  ],
  law: [
    { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    herderNumber: { from: 'households.herder.herderNumber' },
    bag: { from: 'households.herder.bag' },
    herd: { rows: 'households.animals' },
    total: { sum: 'herd', of: 'heads' },
  },
  known: ['herderNumber', 'bag'],
  ask: {
    place: { type: 'place', title: 'Мал аль сумаас хөдлөх вэ?', level: 2 },
    aim: {
      type: 'choice',
      title: 'Яах гэж мал шилжүүлж байна вэ?',
      options: {
        sale: 'Зарахаар',
        slaughter: 'Нядалгаанд',
        otor: 'Отор, нүүдэл',
        gift: 'Бэлэглэхээр',
        show: 'Уралдаан, үзэсгэлэн',
      },
    },
    animals: {
      type: 'several',
      title: 'Ямар мал явах вэ?',
      options: { sheep: 'Хонь', goat: 'Ямаа', horse: 'Адуу', cattle: 'Үхэр', camel: 'Тэмээ' },
    },
    count: { type: 'number', title: 'Нийт хэдэн толгой мал явах вэ?', least: 1, most: 5000 },
    marks: { type: 'text', title: 'Ямар тамга, имтэй вэ?', hint: 'Тамгагүй бол зүсийг нь бичнэ үү.', longest: 100 },
    destination: { type: 'place', title: 'Аль сум, дүүрэгт очих вэ?', level: 2 },
    way: { type: 'choice', title: 'Яаж явах вэ?', options: { driven: 'Туугаад', truck: 'Машинаар' } },
    truckPlate: { type: 'vehiclePlate', title: 'Ачих машины дугаар хэд вэ?' },
    day: { type: 'date', title: 'Хэдэнд хөдлөх вэ?', earliest: 'today' },
    healthy: {
      type: 'file',
      title: 'Мал эмчийн гэрчилгээг хавсаргана уу',
      hint: 'Мал, амьтны эрүүл мэндийн гэрчилгээний зураг байж болно.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    owned: { type: 'declaration', title: 'Малын өмчлөл', statement: 'Эдгээр мал миний өрхийн өмч. Хулгайн мал биш.' },
  },
  when: { truckPlate: { way: 'truck' } },
  stop: [
    {
      when: { herderNumber: { known: false } },
      say: 'Таны нэр дээр малчны өрхийн бүртгэл алга.',
      remedy: 'Эхлээд малчны өрхөө бүртгүүлнэ үү.',
      instead: 'herder-household-registration',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Малын бүртгэлтэй', when: { total: { atLeast: 1 } } },
    { title: 'Мал эмчийн гэрчилгээтэй', when: { healthy: { known: true } } },
  ],
  returns: [
    { code: 'vet-note-old', say: 'Мал эмчийн гэрчилгээний хугацаа дууссан байна.', asks: ['healthy'] },
    { code: 'marks-differ', say: 'Тамга, им бүртгэлээс зөрж байна. Дахин бичнэ үү.', asks: ['marks'] },
  ],
  refusals: [
    {
      code: 'quarantine',
      say: 'Энэ нутагт малын өвчний хорио тогтоосон байна.',
      remedy: 'Хорио цуцлагдсаны дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'more-than-owned',
      say: 'Хүссэн тоо таны данстай малаас их байна.',
      remedy: 'Малын тоогоо А дансаар тулгаад дахин бичнэ үү.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'pasture-closed',
      say: 'Очих суманд оторлох зөвшөөрөл алга.',
      remedy: 'Хүлээж авах сумаас отрын зөвшөөрөл авна уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: {
    document: 'Мал шилжүүлэх бичиг',
    show: ['herderNumber', 'bag', 'aim', 'count', 'marks', 'destination', 'day'],
    validDays: 10, // no period is published: a cautious default of ours
    bound: 'bearer',
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
