import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'design-expertise',
  agency: 'bht',
  kind: 'order',
  title: 'Зураг төслийн магадлал хийлгэх',
  summary: 'Барилгын зураг төслөө шинжээчээр хянуулна.',
  words: [
    'магадлал',
    'экспертиз',
    'зураг төсөл шалгуулах',
    'design review',
    'зургаа батлуулах',
    'барилгын зураг шалгуулах',
    'конструкцийн зураг магадлуулах',
    'экспертизээр оруулах',
    'зураг төслийн хяналт',
    'check building plans',
  ],
  law: [{ act: 'Барилгын тухай хууль' }],
  ask: {
    title: { type: 'text', title: 'Төслийн нэр юу вэ?', longest: 150 },
    kind: {
      type: 'choice',
      title: 'Ямар зураг төсөл вэ?',
      options: { drawing: 'Ажлын зураг', budget: 'Төсөв', both: 'Зураг, төсөв' },
    },
    area: { type: 'number', title: 'Нийт талбай хэдэн метр квадрат вэ?', least: 1 },
    seismic: {
      type: 'choice',
      title: 'Газар хөдлөлийн хэдэн балл тооцсон бэ?',
      options: { six: '6 балл', seven: '7 балл', eight: '8 балл ба түүнээс дээш' },
    },
    drawings: { type: 'file', title: 'Зураг төслөө хавсаргана уу', accept: ['pdf'] },
    geology: { type: 'file', title: 'Инженер-геологийн дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'geology-missing', say: 'Хөрсний дүгнэлт дутуу байна. Дахин хавсаргана уу.', asks: ['geology'] }],
  refusals: [
    {
      code: 'unsigned',
      say: 'Зургийг мэргэшсэн инженер батлаагүй байна.',
      remedy: 'Мэргэшсэн инженерээр батлуулна уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'norm',
      say: 'Барилгын норм, дүрмийн зөрчилтэй байна.',
      remedy: 'Тэмдэглэсэн зөрчлийг засаад дахин илгээнэ үү.',
      law: { act: 'Барилгын тухай хууль' },
    },
  ],
  gives: { document: 'Зураг төслийн магадлалын дүгнэлт', show: ['title', 'kind', 'area'], validDays: 730 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
