import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'disability-pension',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Хөдөлмөрийн чадвар алдсаны тэтгэвэр тогтоолгох',
  summary: 'Чадвараа 50 ба түүнээс дээш хувиар алдсан даатгуулагч авна.',
  words: [
    'группын тэтгэвэр',
    'тахир дутуугийн тэтгэвэр',
    'хөдөлмөрийн чадвар алдсан',
    'групп тогтоолгох',
    'disability pension',
  ],
  law: [{ act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' }],
  facts: {
    actNumber: { from: 'insurance.lossOfAbility.actNumber' },
    lossPercent: { from: 'insurance.lossOfAbility.lossPercent' },
    cause: { from: 'insurance.lossOfAbility.cause' },
    served: { from: 'military.service.startDate' },
    lossUntil: { from: 'insurance.lossOfAbility.endDate' },
    lossDays: { daysUntil: 'lossUntil' },
    pensionMonths: { from: 'insurance.months.pensionMonths' },
    pensionType: { from: 'insurance.pension.pensionType' },
  },
  known: ['actNumber', 'lossPercent', 'cause', 'lossUntil', 'pensionMonths', 'served'],
  ask: {
    atWork: {
      type: 'yesNo',
      title: 'Ажил дээрээ осолдож, эсвэл мэргэжлийн өвчнөөр чадвараа алдсан уу?',
      hint: 'Үйлдвэрлэлийн осол, мэргэжлийн өвчнийг өөр хуулиар шийднэ.',
    },
    account: {
      type: 'text',
      title: 'Тэтгэврээ аль дансаар авах вэ?',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
    carer: { type: 'yesNo', title: 'Өөр хүний байнгын асаргаа хэрэгтэй юу?' },
    office: { type: 'office', title: 'Тэтгэврийн хэргээ аль хэлтэст нээлгэх вэ?' },
  },
  stop: [
    {
      when: { actNumber: { known: false } },
      say: 'Магадлах комиссын акт бүртгэлд алга.',
      remedy: 'Эмчийнхээ магадлагаагаар хөдөлмөр магадлах комисст орно уу.',
    },
    {
      when: { lossPercent: { below: 50 } },
      say: 'Чадвар алдалт {lossPercent}% байна. Тэтгэвэрт 50% ба түүнээс дээш байх ёстой.',
      remedy: 'Хүнд болсон бол комисст дахин орно уу.',
    },
    {
      when: { lossDays: { below: 0 } },
      say: 'Актын хугацаа {lossUntil}-нд дууссан байна.',
      remedy: 'Комисст дахин орж сунгуулна уу.',
    },
    {
      when: { pensionType: { known: true } },
      say: 'Танд тэтгэвэр тогтоосон байна: {pensionType}.',
      remedy: 'Аль өндрийг сонгох бол хэлтэст хандана уу.',
    },
    {
      when: { atWork: true },
      say: 'Үйлдвэрлэлийн осол, мэргэжлийн өвчний тэтгэврийг ослын даатгалаас олгоно.',
      remedy: '«Үйлдвэрлэлийн ослын тэтгэмж авах» үйлчилгээгээр хүсэлт гаргана уу.',
      instead: 'work-injury-benefit',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 22,
  checks: [
    { title: 'Магадлах комиссын акт хүчинтэй', when: { lossDays: { atLeast: 0 } } },
    { title: 'Чадвар алдалт 50% ба түүнээс дээш', when: { lossPercent: { atLeast: 50 } } },
    { title: 'Шимтгэлийг 20 жил төлсөн', when: { pensionMonths: { atLeast: 240 } } },
  ],
  returns: [
    { code: 'cause-differs', say: 'Шалтгаан комиссын акттай зөрж байна. Дахин сонгоно уу.', asks: ['atWork'] },
    { code: 'account-wrong', say: 'Дансны дугаар буруу байна. Дахин бичнэ үү.', asks: ['account'] },
  ],
  refusals: [
    {
      code: 'years-short',
      say: '20 жил, эсвэл сүүлийн 5 жилийн 3-т нь шимтгэл төлөөгүй байна.',
      remedy: 'Халамжийн тэтгэвэрт хүсэлт гаргаж болно.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'act-cancelled',
      say: 'Комиссын актыг хүчингүй болгосон байна.',
      remedy: 'Комисст дахин орж шинэ акт гаргуулна уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'other-fund',
      say: 'Энэ тохиолдлыг үйлдвэрлэлийн ослын даатгалаас шийднэ.',
      remedy: '«Үйлдвэрлэлийн ослын тэтгэмж авах» үйлчилгээгээр хүсэлт гаргана уу.',
      law: {
        act: 'Нийгмийн даатгалын сангаас олгох үйлдвэрлэлийн осол, мэргэжлээс шалтгаалсан өвчний тэтгэвэр, тэтгэмж, төлбөрийн тухай хууль',
      },
    },
  ],
  gives: { says: 'Тэтгэвэр тогтоолоо. Мөнгө сар бүр таны дансанд орно. Дараагийн магадлагааны өдрөө санаарай.' },
  source: 'dornod.gov.mn/a/37/services: 30 days, 50 per cent, 20 years or 3 of the last 5',
  confidence: 'medium',
})
