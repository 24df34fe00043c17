import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tender-clarification',
  agency: 'thag',
  kind: 'notification',
  title: 'Тендерийн баримтаас тодруулга авах',
  summary: 'Нээлттэй тендерийн шаардлагаас тодорхойгүйг асууна.',
  words: [
    'тендерийн тодруулга',
    'тендерийн асуулт',
    'тендерийн баримт бичиг',
    'tender clarification',
    'тендерийн шаардлага ойлгомжгүй',
    'тендерийн нөхцөл асуух',
    'тендер захиалагчаас асуух',
    'тдт-өөс тодруулах',
    'тендерийн техникийн тодорхойлолт асуулт',
    'question on tender',
    'тендерийн баримт бичигт лавлах',
  ],
  law: [{ act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' }],
  ask: {
    tender: {
      type: 'choice',
      title: 'Аль тендер вэ?',
      options: { rows: 'procurement.tenders', value: 'tenderNumber', label: ['tenderName', 'clientName'] },
    },
    part: {
      type: 'choice',
      title: 'Аль хэсэг вэ?',
      options: {
        technical: 'Техникийн шаардлага',
        experience: 'Туршлага, чадвар',
        money: 'Үнэ, баталгаа',
        time: 'Хугацаа',
      },
    },
    page: { type: 'number', title: 'Хэддүгээр хуудсанд вэ?', least: 1, most: 2000 },
    asking: { type: 'longText', title: 'Асуултаа бичнэ үү', longest: 1000 },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Асуултыг захиалагчид хүргэлээ. Хариуг бүх оролцогчид нийтэлнэ.' },
  confidence: 'low',
})
