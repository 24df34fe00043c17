import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'heating-change-permit',
  agency: 'osnaug',
  kind: 'permit',
  title: 'Сууцны халаалт, шугам өөрчлөх зөвшөөрөл',
  summary: 'Радиатор солих, шал халаах, шугам шилжүүлэх зөвшөөрөл авна.',
  words: ['радиатор солих', 'шал халаалт', 'паар солих', 'шугам шилжүүлэх', 'тагт халаах', 'change radiator'],
  law: [{ act: 'Орон сууцны тухай хууль' }, { act: 'Эрчим хүчний тухай хууль' }],
  facts: { changeCode: { from: 'heating.account.flatCode' }, changeArea: { from: 'heating.account.square' } },
  known: ['changeCode', 'changeArea'],
  ask: {
    change: {
      type: 'choice',
      title: 'Юу өөрчлөх вэ?',
      options: { radiator: 'Радиатор', floor: 'Шал халаах', pipe: 'Шугам шилжүүлэх', balcony: 'Тагт халаах' },
    },
    sections: { type: 'number', title: 'Хэдэн секц, метр вэ?', least: 1, most: 200 },
    fitter: { type: 'text', title: 'Хэн гүйцэтгэх вэ?', longest: 100 },
    drainDay: { type: 'date', title: 'Шугамын усыг хэзээ юүлэх вэ?', earliest: 'today' },
    belowAgree: { type: 'file', title: 'Дээд, доод айлын зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'balance-lost',
      say: 'Байрны дулааны тэнцвэр алдагдана.',
      remedy: 'Секцийн тоог багасгаад хандана уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'balcony-no',
      say: 'Тагтыг төвийн дулаанд холбохгүй.',
      remedy: 'Цахилгаан халаагуур ашиглана уу.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
  ],
  gives: {
    document: 'Халаалтын систем өөрчлөх зөвшөөрөл',
    show: ['change', 'sections', 'fitter', 'drainDay'],
    validDays: 60,
  },
  confidence: 'low',
})
