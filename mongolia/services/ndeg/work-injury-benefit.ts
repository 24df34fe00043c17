import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'work-injury-benefit',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Үйлдвэрлэлийн ослын тэтгэмж авах',
  summary: 'Ажил дээрээ осолдсон, мэргэжлийн өвчтэй болсон хүн авна.',
  words: [
    'ажил дээр осолдсон',
    'үйлдвэрлэлийн осол',
    'мэргэжлээс шалтгаалсан өвчин',
    'ослын мөнгө',
    'work accident',
    'ажил дээрээ бэртсэн мөнгө',
    'гараа машинд оруулсан ажил',
    'уурхайд бэртсэн',
    'мэргэжлийн өвчний мөнгө',
    'осолд орсон ажлын мөнгө',
    'ажил дээр хөлөө хугалсан',
    'hurt at work',
    'ажлаас болж өвчилсөн',
  ],
  law: [
    {
      act: 'Нийгмийн даатгалын сангаас олгох үйлдвэрлэлийн осол, мэргэжлээс шалтгаалсан өвчний тэтгэвэр, тэтгэмж, төлбөрийн тухай хууль',
    },
  ],
  facts: {
    acts: { rows: 'insurance.injuries' },
    actCount: { count: 'acts' },
    actNumber: { from: 'insurance.lossOfAbility.actNumber' },
    lossPercent: { from: 'insurance.lossOfAbility.lossPercent' },
  },
  known: ['actNumber', 'lossPercent'],
  ask: {
    injury: {
      type: 'choice',
      title: 'Аль ослын актаар авах вэ?',
      options: { rows: 'insurance.injuries', value: 'actNumber', label: ['orgName', 'accidentDate'] },
    },
    wanted: {
      type: 'several',
      title: 'Юу авах вэ?',
      options: {
        days: 'Ажил хийгээгүй өдрийн тэтгэмж',
        pension: 'Хөдөлмөрийн чадвар алдсаны тэтгэвэр',
        treatment: 'Эмчилгээ, нөхөн сэргээх зардал',
        prosthesis: 'Протез, туслах хэрэгсэл',
        sanatorium: 'Рашаан сувиллын зардал',
      },
    },
    bills: {
      type: 'file',
      title: 'Эмчилгээний баримтаа хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
    account: {
      type: 'text',
      title: 'Мөнгийг хүлээн авах данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { actCount: { below: 1 } },
      say: 'Үйлдвэрлэлийн ослын акт бүртгэлд алга.',
      remedy: 'Ажил олгогчоосоо ослыг судалж акт тогтоохыг шаардана уу.',
      instead: 'work-accident-report',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Ослын акттай', when: { actCount: { atLeast: 1 } } },
    { title: 'Магадлах комиссын акттай', when: { actNumber: { known: true } } },
  ],
  refusals: [
    {
      code: 'not-at-work',
      say: 'Осол ажлын үед гараагүй гэж тогтоосон байна.',
      remedy: 'Ахуйн осол бол өвчний тэтгэмж авч болно.',
      law: {
        act: 'Нийгмийн даатгалын сангаас олгох үйлдвэрлэлийн осол, мэргэжлээс шалтгаалсан өвчний тэтгэвэр, тэтгэмж, төлбөрийн тухай хууль',
      },
    },
    {
      code: 'drunk',
      say: 'Согтуу байсан нь ослын шалтгаан болсон байна.',
      remedy: 'Актыг буруу гэж үзвэл хяналтын байгууллагад гомдол гаргана уу.',
      law: {
        act: 'Нийгмийн даатгалын сангаас олгох үйлдвэрлэлийн осол, мэргэжлээс шалтгаалсан өвчний тэтгэвэр, тэтгэмж, төлбөрийн тухай хууль',
      },
    },
  ],
  gives: { says: 'Тэтгэмж, төлбөрийг тооцлоо. Мөнгө таны дансанд орно.' },
  confidence: 'low',
})
