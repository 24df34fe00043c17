import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pregnancy-allowance',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Жирэмсэн эхийн тэтгэмж авах',
  summary: 'Жирэмсний хяналтад байгаа эх сар бүр тэтгэмж авна.',
  words: [
    'жирэмсний мөнгө',
    'жирэмсэн эхийн мөнгө',
    'жирэмсэн тэтгэмж',
    'хяналтын мөнгө',
    'pregnancy allowance',
    'жирэмсэн болсон',
    'хүүхэд хүлээж байгаа',
    'хүүхэдтэй болох гэж байна мөнгө',
    'жирэмсний халамж',
    'хяналтад орсон ээжийн мөнгө',
    'жирэмсний 5 сар мөнгө',
    'i am pregnant',
    'pregnancy money',
  ],
  law: [{ act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' }],
  facts: {
    weeks: { from: 'medicine.pregnancy.weeks' },
    dueDate: { from: 'medicine.pregnancy.dueDate' },
    hospital: { from: 'medicine.pregnancy.hospitalName' },
    sex: { from: 'civil.person.sex' },
  },
  known: ['weeks', 'dueDate', 'hospital'],
  ask: {
    fetuses: {
      type: 'choice',
      title: 'Нэг хүүхэд үү, ихэр үү?',
      options: { one: 'Нэг', twins: 'Ихэр', unknown: 'Мэдэхгүй' },
    },
    fetusPaper: {
      type: 'file',
      title: 'Ихэр гэсэн эмчийн дүгнэлтийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
    place: { type: 'place', title: 'Одоо аль сум, дүүрэгт амьдарч байна вэ?', level: 2 },
    account: {
      type: 'text',
      title: 'Тэтгэмжээ аль дансанд авах вэ?',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
    promise: {
      type: 'declaration',
      title: 'Хяналтаа тогтмол үргэлжлүүлэх',
      statement: 'Жирэмсний хяналтдаа хугацаанд нь үзүүлнэ. Төрвөл мэдэгдэнэ.',
    },
  },
  when: { fetusPaper: { fetuses: 'twins' } },
  stop: [
    {
      when: { sex: 'эрэгтэй' },
      say: 'Энэ тэтгэмжийг жирэмсэн эхэд олгоно.',
      remedy: 'Эхнэр тань өөрийн нэрээр хүсэлт гаргана.',
    },
    {
      when: { weeks: { known: false } },
      say: 'Жирэмсний хяналтын бүртгэл алга.',
      remedy: 'Өрхийн эмчдээ очиж хяналтад орно уу.',
      instead: 'doctor-appointment',
    },
    {
      when: { weeks: { below: 12 } },
      say: 'Жирэмсэн {weeks} долоо хоногтой байна. Тэтгэмжийг 12 долоо хоногоос олгоно.',
      remedy: '12 долоо хоног хүрээд хүсэлт гаргана уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Хяналтад бүртгэлтэй', when: { weeks: { known: true } } },
    { title: '12 долоо хоног хүрсэн', when: { weeks: { atLeast: 12 } } },
    {
      title: 'Ихэр бол эмчийн дүгнэлттэй',
      when: { anyOf: [{ fetuses: ['one', 'unknown'] }, { fetusPaper: { known: true } }] },
    },
  ],
  returns: [
    { code: 'twins-unclear', say: 'Дүгнэлтээс ихэр эсэх нь мэдэгдэхгүй байна.', asks: ['fetuses', 'fetusPaper'] },
  ],
  refusals: [
    {
      code: 'care-stopped',
      say: 'Хяналтаа тасалсан байна.',
      remedy: 'Эмчдээ очиж хяналтаа сэргээнэ үү.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
    {
      code: 'paid',
      say: 'Энэ жирэмслэлтэд тэтгэмж олгож байна.',
      remedy: 'Мөнгө ороогүй бол дансаа шалгана уу.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
    {
      code: 'abroad',
      say: 'Та гадаадад амьдарч байна.',
      remedy: 'Буцаж ирээд хүсэлт гаргана уу.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэмж тогтоолоо. Мөнгө сар бүр дансанд орно. Төрсний дараа хүүхэд асарсны тэтгэмж хүснэ үү.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'hudulmur-halamj.gov.mn/news/show?id=1114 (ehalamj); the 12 weeks from memory',
  confidence: 'medium',
})
