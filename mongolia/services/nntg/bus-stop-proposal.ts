import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'bus-stop-proposal',
  agency: 'nntg',
  kind: 'notification',
  title: 'Автобусны буудал, чиглэлийн санал',
  summary: 'Буудал нэмэх, чиглэл өөрчлөх саналаа өгнө.',
  words: [
    'буудал нэмэх',
    'автобус ойртуулах',
    'чиглэл өөрчлөх',
    'манайхаар автобус',
    'bus stop',
    'манай хороололд автобус явуулах',
    'автобусны буудал хол байна',
    'буудалд сүүдрэвч хийлгэх',
    'шинэ маршрут',
    'автобусны чиглэл нэмүүлэх',
    'шөнийн автобус явуулах санал',
    'new bus route',
  ],
  law: [
    { act: 'Авто тээврийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: { riderKhoroo: { from: 'civil.address.bagKhorooName' } },
  known: ['riderKhoroo'],
  ask: {
    busIdea: {
      type: 'choice',
      title: 'Юу санал болгож байна вэ?',
      options: {
        stop: 'Шинэ буудал',
        route: 'Шинэ чиглэл',
        more: 'Олон удаа явах',
        night: 'Орой хүртэл явах',
        shelter: 'Саравч, сандал',
      },
    },
    ideaPlace: { type: 'text', title: 'Хаана вэ?', longest: 150 },
    ideaPeople: { type: 'number', title: 'Хэдэн хүнд хэрэгтэй вэ?', least: 1, most: 100_000 },
    ideaWhy: { type: 'longText', title: 'Яагаад хэрэгтэйг бичнэ үү', longest: 800 },
  },
  fee: [{ label: 'Санал', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'road-narrow',
      say: 'Тэр замаар автобус явах боломжгүй.',
      remedy: 'Замыг өргөтгөх саналаа дүүрэгтээ өгнө үү.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'stop-near',
      say: 'Ойролцоо буудал байна.',
      remedy: 'Явган зам, гэрлийн санал өгч болно.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
  ],
  gives: { says: 'Саналыг чиглэлийн судалгаанд тусгалаа.' },
  confidence: 'low',
})
