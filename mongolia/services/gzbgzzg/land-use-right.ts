import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-use-right',
  agency: 'gzbgzzg',
  kind: 'permit',
  title: 'Газар ашиглах эрх авах',
  summary: 'Гадаадын иргэн, байгууллагад газар ашиглуулна.',
  words: [
    'гадаадын иргэн газар ашиглах',
    'газар ашиглах гэрээ',
    'land use foreigner',
    'гадаад компани газар авах',
    'гадаад хүн газар түрээслэх',
    'гадаад нөхөр газартай болох',
    'жуулчны бааз гадаад газар',
    'элчин яам газар ашиглах',
    'foreign company land',
    'can foreigner get land',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  ask: {
    user: {
      type: 'choice',
      title: 'Газрыг хэн ашиглах вэ?',
      options: {
        citizen: 'Гадаадын иргэн',
        company: 'Гадаадын хөрөнгө оруулалттай компани',
        mission: 'Олон улсын байгууллага',
      },
    },
    company: {
      type: 'choice',
      title: 'Аль компани ашиглах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    place: { type: 'place', title: 'Ашиглах газар аль аймаг, нийслэлд вэ?', level: 1 },
    term: { type: 'number', title: 'Хэдэн жил ашиглах вэ?', least: 1, most: 60 },
    investment: { type: 'file', title: 'Хөрөнгө оруулалтын гэрээгээ хавсаргана уу', accept: ['pdf'] },
  },
  when: { company: { user: 'company' }, investment: { user: ['citizen', 'company'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'border-zone',
      say: 'Хилийн бүсэд гадаадын этгээдэд газар ашиглуулахгүй.',
      remedy: 'Хилийн бүсийн гадна газар сонгоно уу.',
      law: { act: 'Монгол Улсын хилийн тухай хууль' },
    },
    {
      code: 'parliament',
      say: 'Энэ хугацааг олгох эрх газрын албанд байхгүй.',
      remedy: 'Хугацаагаа богиносгоод дахин хандана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { document: 'Газар ашиглах эрхийн гэрчилгээ', show: ['place', 'user', 'term'], validDays: 1825 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
