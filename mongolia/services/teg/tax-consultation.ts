import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tax-consultation',
  agency: 'teg',
  kind: 'appointment',
  title: 'Татварын байцаагчтай уулзах цаг',
  summary: 'Татварын хэлтэст зөвлөгөө авах цаг сонгоно.',
  words: [
    'татварын зөвлөгөө',
    'татварын хэлтэс цаг авах',
    'байцаагчтай уулзах',
    'tax office appointment',
    'татвар дээр очих цаг',
    'татварын хүнтэй уулзах',
    'татварын асуудлаар зөвлөгөө',
    'татварын тайлан яаж өгөх асуух',
    'татварын хэлтэст дугаар авах',
    'visit tax office',
    'татварын мэргэжилтэнтэй ярих',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }],
  facts: { department: { from: 'tax.taxpayer.officeName' }, tin: { from: 'tax.taxpayer.tin' } },
  known: ['department'],
  ask: {
    topic: {
      type: 'choice',
      title: 'Юу зөвлөлдөх вэ?',
      options: {
        return: 'Тайлан бөглөх',
        debt: 'Өр, алданги',
        property: 'Хөрөнгө худалдах',
        inherit: 'Өв, бэлэг',
        abroad: 'Гадаадын орлого',
      },
    },
    note: { type: 'text', title: 'Асуултаа товч бичнэ үү', longest: 200, optional: true },
    office: { type: 'office', title: 'Аль хэлтэст очих вэ?' },
    time: { type: 'slot', at: 'office', minutes: 20, title: 'Хэзээ очих вэ?' },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [
    {
      when: { tin: { known: false } },
      code: 'no-taxpayer',
      say: 'Та татвар төлөгчөөр бүртгэлгүй байна.',
      remedy: 'Хэлтэст шууд очиж бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Цаг баталгаажлаа. Иргэний үнэмлэх, баримтаа авч очно уу.' },
  confidence: 'low',
})
