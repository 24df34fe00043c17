import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'state-asset-lease',
  agency: 'tubzg',
  kind: 'permit',
  title: 'Төрийн байр, талбай түрээслэх',
  summary: 'Төрийн байгууллагын сул байр, талбайг түрээслэх хүсэлт илгээнэ.',
  words: [
    'төрийн байр түрээслэх',
    'сургуулийн талбай түрээс',
    'заал түрээс',
    'lease state room',
    'төрийн өмч түрээслэх',
    'сургуулийн гуанз түрээслэх',
    'эмнэлэгт түрээслэх талбай',
    'яамны байранд өрөө түрээслэх',
    'аренд төрийн байр',
    'төрийн сул өрөө',
    'rent government office',
    'тбөг түрээс',
  ],
  law: [{ act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    holder: { type: 'text', title: 'Аль байгууллагын байр вэ?', longest: 120 },
    purpose: {
      type: 'choice',
      title: 'Юунд ашиглах вэ?',
      options: {
        canteen: 'Цайны газар',
        print: 'Хэвлэл, канон',
        pharmacy: 'Эмийн сан',
        office: 'Ажлын өрөө',
        sport: 'Дугуйлан, спорт',
      },
    },
    size: { type: 'number', title: 'Хэдэн м² хэрэгтэй вэ?', least: 1, most: 5000 },
    term: { type: 'number', title: 'Хэдэн сараар вэ?', least: 1, most: 36 },
    offer: { type: 'money', title: 'Сарын түрээс хэдийг санал болгох вэ?', least: 1 },
    agreedBy: { type: 'file', title: 'Байгууллагын саналыг хавсаргана уу', accept: ['pdf', 'jpeg'] },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Татварын өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'needed',
      say: 'Байр үндсэн үйл ажиллагаанд хэрэгтэй.',
      remedy: 'Өөр байр сонгоно уу.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' },
    },
    {
      code: 'harmful',
      say: 'Зориулалт сургууль, эмнэлэгт тохирохгүй.',
      remedy: 'Зориулалтаа өөрчлөөд хүсэлт гаргана уу.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' },
    },
    {
      code: 'price',
      say: 'Үнийн санал суурь түрээсээс доогуур байна.',
      remedy: 'Үнээ нэмээд дахин хүсэлт гаргана уу.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Түрээслүүлэх зөвшөөрөл',
    show: ['holder', 'purpose', 'size', 'term'],
    validDays: 90, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
