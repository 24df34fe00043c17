import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'energy-licence-change',
  agency: 'ehzh',
  kind: 'permit',
  title: 'Эрчим хүчний зөвшөөрөл сунгах, өөрчлөх',
  summary: 'Хугацаа сунгаж, үйл ажиллагаагаа өөрчилнө.',
  words: [
    'эрчим хүчний лиценз сунгах',
    'нөхцөл өөрчлөх',
    'change licence',
    'цахилгаан станцын лиценз сунгах',
    'эрчим хүчний эрхийн хугацаа дуусах',
    'эрчим хүчний лиценз шилжүүлэх',
    'чадлаа нэмэх лиценз',
    'renew energy licence',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн зөвшөөрөл вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    change: {
      type: 'choice',
      title: 'Юу өөрчлөх вэ?',
      options: { term: 'Хугацаа', activity: 'Үйл ажиллагаа', name: 'Нэр, хаяг', area: 'Үйлчлэх хүрээ' },
    },
    newName: { type: 'text', title: 'Шинэ мэдээлэл нь юу вэ?', longest: 200 },
    term: { type: 'number', title: 'Хэдэн жилээр сунгах вэ?', least: 1 },
    debt: { type: 'yesNo', title: 'Хангагчийн өмнө өртэй юу?' },
  },
  when: { newName: { change: ['activity', 'name', 'area'] }, term: { change: 'term' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'conditions-broken',
      say: 'Зөвшөөрлийн нөхцөлөө зөрчсөн байна.',
      remedy: 'Зөрчлөө арилгаж тайлагнана уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'supplier-debt',
      say: 'Эрчим хүчний төлбөрийн өртэй байна.',
      remedy: 'Төлбөрийн хуваарь тохиролцоно уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
  ],
  gives: { document: 'Шинэчилсэн эрчим хүчний зөвшөөрөл', show: ['change', 'debt'], validDays: 1825 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
