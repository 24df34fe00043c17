import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'bulky-waste-pickup',
  agency: 'duureg',
  kind: 'order',
  title: 'Том оврын хог ачуулах',
  summary: 'Хуучин тавилга, барилгын хог ачуулах өдөр захиална.',
  words: ['тавилга хаях', 'барилгын хог', 'том хог', 'хашааны хог ачуулах', 'bulky waste'],
  law: [{ act: 'Хог хаягдлын тухай хууль' }],
  facts: { pickupAddress: { from: 'civil.address.fullAddress' } },
  known: ['pickupAddress'],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүргээс ачуулах вэ?', level: 2 },
    bulk: {
      type: 'choice',
      title: 'Юу ачуулах вэ?',
      options: {
        furniture: 'Тавилга',
        building: 'Барилгын хог',
        ash: 'Үнс',
        branches: 'Мөчир, навч',
        appliance: 'Цахилгаан хэрэгсэл',
      },
    },
    pickupOn: { type: 'date', title: 'Хэзээ ачих вэ?', earliest: 'today' },
    loads: { type: 'number', title: 'Хэдэн машин болох вэ?', least: 1, most: 10 },
    loaders: { type: 'yesNo', title: 'Ачигч хэрэгтэй юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'day-full',
      say: 'Энэ өдрийн захиалга дүүрсэн.',
      remedy: 'Өөр өдөр сонгоод дахин захиална уу.',
      law: { act: 'Хог хаягдлын тухай хууль' },
    },
    {
      code: 'harmful',
      say: 'Аюултай хогийг энэ машинаар ачихгүй.',
      remedy: 'Зай, шил, химийн бодисыг тусгай цэгт өгнө үү.',
      law: { act: 'Хог хаягдлын тухай хууль' },
    },
  ],
  gives: { says: 'Захиалгыг хүлээж авлаа. Машин очихоос өмнө залгана.' },
  local: { at: 'place', by: ['duureg', 'soum'], fee: 'Ачилтын төлбөр' },
  confidence: 'low',
})
