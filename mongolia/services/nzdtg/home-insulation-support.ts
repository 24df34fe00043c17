import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'home-insulation-support',
  agency: 'nzdtg',
  kind: 'benefit',
  title: 'Гэр, байшин дулаалах дэмжлэг',
  summary: 'Утаа бууруулахад гэр, байшингаа дулаалах дэмжлэг авна.',
  words: ['гэр дулаалах', 'байшин дулаалга', 'дулаалгын иж бүрдэл', 'ногоон зээл', 'утаа бууруулах', 'insulation'],
  law: [{ act: 'Агаарын тухай хууль' }, { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' }],
  facts: { warmPlot: { from: 'households.plot.plotNumber' }, warmStreet: { from: 'households.plot.streetName' } },
  known: ['warmStreet'],
  ask: {
    dwelling: {
      type: 'choice',
      title: 'Ямар сууц вэ?',
      options: { ger: 'Гэр', wood: 'Модон байшин', brick: 'Тоосгон байшин', block: 'Блокон байшин' },
    },
    insulate: {
      type: 'several',
      title: 'Юуг дулаалах вэ?',
      options: { roof: 'Дээвэр', wall: 'Хана', floor: 'Шал', door: 'Хаалга, цонх' },
    },
    winterFuel: { type: 'number', title: 'Өвөл хэдэн шуудай түлш түлдэг вэ?', least: 0, most: 400 },
    ownPart: { type: 'yesNo', title: 'Зардлын нэг хэсгийг төлөх үү?' },
    homePicture: { type: 'file', title: 'Гэр, байшингийн зураг хавсаргана уу', accept: ['jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хашааны хаягтай', when: { warmPlot: { known: true } } }],
  refusals: [
    {
      code: 'demolition-area',
      say: 'Танай гудамж дахин төлөвлөлтөд орсон.',
      remedy: 'Дахин төлөвлөлтийн саналаа өгнө үү.',
      law: { act: 'Хот, суурин газрыг дахин хөгжүүлэх тухай хууль' },
    },
    {
      code: 'insulated',
      say: 'Сууц тань дулаалагдсан байна.',
      remedy: 'Цахилгаан халаагуурын хөнгөлөлтийг харна уу.',
      law: { act: 'Агаарын тухай хууль' },
    },
  ],
  gives: { says: 'Дулаалах дэмжлэгт хамрагдлаа. Мэргэжлийн баг хэмжилт хийхээр очно.' },
  confidence: 'low',
})
