import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mothers-glory-aid',
  agency: 'hhueg',
  kind: 'benefit',
  title: '«Эхийн алдар» одонгийн мөнгөн тусламж',
  summary: 'Одонтой эхэд жил бүр олгодог мөнгөн тусламж.',
  words: [
    'одонгийн мөнгө',
    'алдарт эх',
    'эхийн одон',
    'олон хүүхэдтэй ээжийн мөнгө',
    'Mother’s Glory',
    'одонтой ээжийн мөнгө',
    'эхийн одонгийн мөнгө орсон уу',
    '200 мянга ээжийн одон',
    'нэгдүгээр зэргийн одонтой эх',
    'алдарт эхийн мөнгөн тэтгэмж',
    'олон хүүхэдтэй ээж жилд',
    'mother medal money',
  ],
  law: [
    { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    { act: 'Ахмад настны тухай хууль' },
  ],
  facts: {
    orderClass: { from: 'welfare.glory.orderClass' },
    awarded: { from: 'welfare.glory.awardedDate' },
    sex: { from: 'civil.person.sex' },
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
  },
  known: ['orderClass', 'awarded'],
  ask: {
    request: {
      type: 'choice',
      title: 'Юу хүсэж байна вэ?',
      options: { aid: 'Жилийн мөнгөн тусламж', order: 'Одонд нэрээ дэвшүүлэх', lost: 'Одон, үнэмлэхээ нөхөн авах' },
    },
    childrenBorn: {
      type: 'number',
      title: 'Хэдэн хүүхэд төрүүлсэн бэ?',
      why: 'Нас барсан, үрчлүүлсэн хүүхэд бүртгэлд харагдахгүй.',
      least: 1,
      most: 25,
    },
    lostStory: { type: 'longText', title: 'Яаж алдсанаа бичнэ үү', longest: 400 },
    account: {
      type: 'text',
      title: 'Тусламжийг аль дансанд авах вэ?',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  when: { childrenBorn: { request: 'order' }, lostStory: { request: 'lost' }, account: { request: 'aid' } },
  stop: [
    { when: { sex: 'эрэгтэй' }, say: 'Одонг эхэд олгодог.', remedy: 'Эх нь өөрөө хүсэлт гаргана.' },
    {
      when: { request: 'aid', orderClass: { known: false } },
      say: 'Танд одон олгосон бүртгэл алга.',
      remedy: 'Эхлээд одонд нэрээ дэвшүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Одонтой', when: { orderClass: { known: true } } },
    { title: '4 хүүхэдтэй', when: { childCount: { atLeast: 4 } } },
  ],
  refusals: [
    {
      code: 'few-children',
      say: 'Хүүхдийн тоо одонгийн болзолд хүрэхгүй байна.',
      remedy: 'Бүртгэлд ороогүй хүүхдээ бүртгүүлнэ үү.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
    {
      code: 'young-child',
      say: 'Сүүлийн хүүхэд 1 нас хүрээгүй байна.',
      remedy: 'Хүүхэд 1 нас хүрээд хүсэлт гаргана уу.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
  ],
  gives: { says: 'Хүсэлтийг шийдлээ. Тусламж дансанд орно. Одонг харьяа сум, дүүргээс гардуулна.' },
  source: 'hudulmur-halamj.gov.mn/news/show?id=1114 (ehalamj)',
  confidence: 'medium',
})
