import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'child-survivor-welfare-pension',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Тэжээгч нь нас барсан хүүхдийн халамжийн тэтгэвэр',
  summary: 'Эцэг, эх нь нас барсан 18 хүртэлх насны хүүхдэд олгоно.',
  words: [
    'өнчин хүүхдийн мөнгө',
    'аавгүй хүүхдийн тэтгэвэр',
    'хагас өнчин',
    'тэжээгчгүй хүүхэд',
    'orphan pension',
    'аав нь нас барсан хүүхэд',
    'ээж нь өөд болсон хүүхэд',
    'нөхөр нас барсан хүүхдүүдтэй үлдсэн',
    'бүтэн өнчин хүүхэд',
    'ндш төлөөгүй аав нас барсан',
    'халамжаас өнчний тэтгэвэр',
    'child lost father welfare',
  ],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }],
  for: ['child'],
  facts: {
    caregiver: { from: 'welfare.survivor.caregiverName' },
    diedOn: { from: 'welfare.survivor.caregiverDiedOn' },
    hasInsurance: { from: 'welfare.survivor.insurancePension' },
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
  },
  known: ['caregiver', 'diedOn'],
  ask: {
    whom: { type: 'person', title: 'Аль хүүхдэд хүсэх вэ?', who: ['child'] },
    died: {
      type: 'choice',
      title: 'Хэн нь нас барсан бэ?',
      options: { father: 'Эцэг', mother: 'Эх', both: 'Хоёулаа' },
    },
    guardian: { type: 'yesNo', title: 'Та хүүхдийн асран хамгаалагч уу?' },
    account: {
      type: 'text',
      title: 'Хүүхдийн тэтгэвэр орох данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { hasInsurance: true },
      say: 'Хүүхдэд нийгмийн даатгалаас тэтгэвэр олгодог.',
      remedy: 'Хоёр тэтгэвэр зэрэг олгохгүй.',
      instead: 'survivor-pension-sheet',
    },
    {
      when: { age: { atLeast: 18 } },
      say: 'Хүүхэд {age} настай болсон.',
      remedy: '18 наснаас энэ тэтгэврийг олгохгүй.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Тэжээгчийн нас баралт бүртгэлтэй', when: { diedOn: { known: true } } },
    { title: 'Даатгалын тэтгэвэргүй', when: { hasInsurance: false } },
  ],
  refusals: [
    {
      code: 'no-death',
      say: 'Нас барсны бүртгэл алга.',
      remedy: 'Нас барсныг бүртгүүлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'adopted',
      say: 'Хүүхдийг үрчилж авсан байна.',
      remedy: 'Үрчлэгч эцэг, эх нь тэжээгч болно.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: { says: 'Хүүхдэд тэтгэвэр тогтоолоо. 18 нас хүртэл сар бүр олгоно.' },
  source: 'bat-ulzii.ov.gov.mn/post/105724 (list of ehalamj)',
  confidence: 'medium',
})
