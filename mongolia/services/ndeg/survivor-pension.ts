import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'survivor-pension',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Тэжээгчээ алдсаны тэтгэвэр тогтоолгох',
  summary: 'Тэжээгч нас барахад хүүхэд, асрамжид байсан хүмүүст олгоно.',
  words: [
    'тэжээгчээ алдсан',
    'аав нас барсан',
    'өнчин хүүхдийн тэтгэвэр',
    'эцэг нас барсны тэтгэвэр',
    'survivor pension',
    'аавыгаа алдсан хүүхдийн мөнгө',
    'нөхөр нас барсан тэтгэвэр',
    'ээж нас барсан хүүхдүүд мөнгө',
    'аав өнгөрсөн пенси',
    'хагас өнчин хүүхдийн мөнгө',
    'эхнэр өнгөрсөн хүүхдүүдийн тэтгэвэр',
    'father died pension',
    'бэлэвсэн эхнэрийн пенси',
  ],
  law: [{ act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' }],
  facts: {
    insuredMonths: { from: 'insurance.deceased.insuredMonths', with: { deceasedRegnum: 'deceased' } },
    wasPensioner: { from: 'insurance.deceased.wasPensioner', with: { deceasedRegnum: 'deceased' } },
    paidNow: { from: 'insurance.survivorSheet.fileNumber' },
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
    relatives: { rows: 'civil.deceasedRelatives' },
    relativeCount: { count: 'relatives' },
  },
  known: ['paidNow'],
  ask: {
    deceased: {
      type: 'choice',
      title: 'Хэн нас барсан бэ?',
      options: { rows: 'civil.deceasedRelatives', value: 'regnum', label: ['fullName', 'relation'] },
    },
    dependant: {
      type: 'choice',
      title: 'Хэний тэтгэвэр вэ?',
      options: {
        child: '18 хүртэлх насны хүүхэд',
        student: 'Сурч байгаа 24 хүртэлх насны хүүхэд',
        disabled: 'Чадвараа алдсан хүүхэд',
        self: 'Би өөрөө, сурч байгаа 24 хүртэлх насны хүн',
        parent: 'Асрамжид байсан эцэг, эх, эхнэр, нөхөр',
      },
    },
    child: {
      type: 'choice',
      title: 'Аль хүүхдэд тогтоолгох вэ?',
      options: { rows: 'civil.children', value: 'regnum', label: ['firstname', 'birthDate'] },
    },
    study: {
      type: 'file',
      title: 'Сургуулийн тодорхойлолтоо хавсаргана уу',
      hint: 'Гадаадад сурдаг бол тэндхийн баримт байна.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    support: { type: 'longText', title: 'Талийгаач хэрхэн тэжээдэг байсан бэ?', longest: 500 },
    account: {
      type: 'text',
      title: 'Мөнгийг аль дансанд хийх вэ?',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  when: {
    child: { dependant: ['child', 'disabled', 'student'] },
    study: { dependant: ['student', 'self'] },
    support: { dependant: 'parent' },
  },
  stop: [
    {
      when: { paidNow: { known: true } },
      say: 'Танд тэжээгчээ алдсаны тэтгэвэр тогтоосон байна: {paidNow}.',
      remedy: 'Өөр хүн нэмүүлэх бол хэлтэст хандана уу.',
      instead: 'survivor-pension-sheet',
    },
    {
      when: { relativeCount: { below: 1 } },
      say: 'Таны нас барсан төрөл садны бүртгэл олдсонгүй.',
      remedy: 'Эхлээд нас барсныг бүртгүүлнэ үү.',
      instead: 'death-registration',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 22,
  checks: [
    {
      title: 'Талийгаачийн шимтгэл хүрэлцэнэ',
      when: { anyOf: [{ insuredMonths: { atLeast: 240 } }, { wasPensioner: true }] },
    },
    {
      title: 'Хүүхэд нь бүртгэлтэй',
      when: { anyOf: [{ dependant: ['parent', 'self'] }, { childCount: { atLeast: 1 } }] },
    },
  ],
  returns: [
    {
      code: 'study-old',
      say: 'Сургуулийн тодорхойлолт энэ хичээлийн жилийнх биш байна.',
      asks: ['dependant', 'study'],
    },
    { code: 'child-differs', say: 'Сонгосон хүүхэд ангилалтай таарахгүй байна.', asks: ['dependant', 'child'] },
  ],
  refusals: [
    {
      code: 'deceased-years',
      say: 'Талийгаачийн шимтгэл төлсөн жил хүрэхгүй байна.',
      remedy: 'Хүүхдэд халамжийн тэтгэвэр хүсэж болно.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'not-dependant',
      say: 'Талийгаачийн асрамжид байсан нь тогтоогдоогүй.',
      remedy: 'Баг, хорооны тодорхойлолттой дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'over-age',
      say: 'Хүүхдийн нас болзлоос хэтэрсэн байна.',
      remedy: 'Сурч байгаа бол сургуулийн тодорхойлолтоо хавсаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэвэр тогтоолоо. Мөнгө сар бүр дансанд орно. Сургуулийн баримтаа жил бүр шинэчилнэ.' },
  source: 'KHUR WS100567 for its sheet; conditions from memory',
  confidence: 'medium',
})
