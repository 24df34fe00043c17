import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'commodity-code-ruling',
  agency: 'geg',
  kind: 'certificate',
  title: 'Барааны код урьдчилан тодорхойлуулах',
  summary: 'Импортлохын өмнө барааны код, татварыг мэднэ.',
  words: [
    'барааны код',
    'гаалийн код',
    'урьдчилсан тодорхойлолт',
    'advance ruling HS code',
    'бараа ямар кодтой вэ',
    'бцтм код',
    'барааны ангилал тогтоолгох',
    'импортын хувь хэд болох',
    'hs код мэдэх',
    'татварын хувь урьдчилж мэдэх',
    'tariff code',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }],
  ask: {
    goods: { type: 'text', title: 'Ямар бараа вэ?', longest: 150 },
    determined: {
      type: 'choice',
      title: 'Юуг тодорхойлох вэ?',
      options: { code: 'Барааны код', origin: 'Гарал үүсэл' },
    },
    material: { type: 'text', title: 'Юугаар хийсэн бэ?', longest: 150 },
    function: { type: 'longText', title: 'Юунд, яаж хэрэглэдэг вэ?', longest: 800 },
    sample: { type: 'yesNo', title: 'Дээж өгч чадах уу?' },
    sheet: { type: 'file', title: 'Техникийн тодорхойлолтыг хавсаргана уу', accept: ['pdf'] },
    maker: { type: 'text', title: 'Аль улсад үйлдвэрлэсэн бэ?', longest: 60 },
  },
  when: { sheet: { determined: 'code' }, maker: { determined: 'origin' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'imported',
      say: 'Бараа хил дээр ирсэн байна.',
      remedy: 'Ердийн мэдүүлгээр бүрдүүлнэ үү.',
      law: { act: 'Гаалийн тухай хууль' },
    },
    {
      code: 'unclear',
      say: 'Мэдээлэл кодыг тогтооход хүрэлцэхгүй байна.',
      remedy: 'Дээж өгөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Гаалийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Урьдчилсан тодорхойлолт',
    show: ['goods', 'determined', 'material'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
