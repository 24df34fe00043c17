import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'disinfectant-registration',
  agency: 'nemut',
  kind: 'registration',
  title: 'Ариутгалын бодис бүртгүүлэх',
  summary: 'Халдваргүйтгэл, ариутгалын бодис худалдахаас өмнө бүртгүүлнэ.',
  words: [
    'ариутгалын бодис',
    'халдваргүйтгэх бодис',
    'хорхой устгах бодис',
    'disinfectant',
    'хлорын бодис бүртгүүлэх',
    'гар ариутгагч зарах бүртгэл',
    'хулгана жоомны хор бүртгүүлэх',
    'ариутгагч бодис импортлоод бүртгүүлэх',
    'халдваргүйжүүлэх уусмал',
    'sanitizer registration',
  ],
  law: [{ act: 'Ариун цэврийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани бүртгүүлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    use: {
      type: 'several',
      title: 'Юунд хэрэглэх вэ?',
      options: { hand: 'Гар', room: 'Өрөө, тавилга', water: 'Ус', insects: 'Шавж', rodents: 'Мэрэгч' },
    },
    product: { type: 'text', title: 'Бодисын нэр', longest: 120 },
    danger: {
      type: 'choice',
      title: 'Аюулын зэрэг',
      why: 'Худалдах нөхцөл үүнээс хамаарна.',
      options: { low: 'Бага', middle: 'Дунд', high: 'Өндөр' },
    },
    sheet: { type: 'file', title: 'Аюулгүй ажиллагааны хуудсыг хавсаргана уу', accept: ['pdf'] },
    label: { type: 'file', title: 'Монгол шошгыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Өндөр аюултай биш', when: { danger: ['low', 'middle'] } }],
  returns: [{ code: 'label-warning', say: 'Шошго дээр анхааруулга дутуу байна.', asks: ['label'] }],
  refusals: [
    {
      code: 'ineffective',
      say: 'Шинжилгээгээр үйлчилгээ муу байна.',
      remedy: 'Найрлагаа сайжруулж дахин хүсэлт гаргана уу.',
      law: { act: 'Ариун цэврийн тухай хууль' },
    },
    {
      code: 'banned',
      say: 'Хориглосон бодис агуулсан.',
      remedy: 'Өөр бодис бүртгүүлнэ үү.',
      law: { act: 'Ариун цэврийн тухай хууль' },
    },
  ],
  gives: { document: 'Ариутгалын бодисын бүртгэл', show: ['product', 'use', 'danger'], validDays: 1825 },
  confidence: 'low',
})
