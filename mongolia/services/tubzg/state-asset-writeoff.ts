import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'state-asset-writeoff',
  agency: 'tubzg',
  kind: 'permit',
  title: 'Төрийн хөрөнгө данснаас хасуулах',
  summary: 'Төрийн байгууллага хуучин хөрөнгөө данснаас хасуулна.',
  words: [
    'акт тогтоох',
    'хөрөнгө данснаас хасах',
    'хөрөнгө актлах',
    'asset write-off',
    'хуучин компьютер актлах',
    'акталж устгах хөрөнгө',
    'хөрөнгө акт хийх',
    'байгууллагын хуучин машин актлах',
    'үндсэн хөрөнгө хасах',
    'сургуулийн эвдэрсэн тавилга',
    'write off equipment',
    'списать хийх',
  ],
  law: [{ act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' }, { act: 'Нягтлан бодох бүртгэлийн тухай хууль' }],
  facts: { bodyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'body' } } },
  ask: {
    body: {
      type: 'choice',
      title: 'Аль байгууллагын нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    assets: {
      type: 'choice',
      title: 'Ямар хөрөнгө вэ?',
      options: { vehicle: 'Машин', building: 'Барилга', equipment: 'Тоног төхөөрөмж', animal: 'Мал' },
    },
    year: { type: 'number', title: 'Хэдэн онд авсан бэ?', least: 1950, most: 2030 },
    bookValue: { type: 'money', title: 'Дансны үнэ хэд вэ?', least: 0 },
    fate: {
      type: 'choice',
      title: 'Хасаад яах вэ?',
      options: { sell: 'Дуудлага худалдаагаар зарна', scrap: 'Устгана', give: 'Шилжүүлнэ' },
    },
    minutes: { type: 'file', title: 'Комиссын дүгнэлтийг хавсаргана уу', accept: ['pdf'] },
    conclusion: { type: 'file', title: 'Барилгын мэргэжлийн дүгнэлтийг хавсаргана уу', accept: ['pdf'] },
  },
  when: { conclusion: { assets: 'building' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'usable',
      say: 'Хөрөнгө ашиглах боломжтой байна.',
      remedy: 'Өөр төрийн байгууллагад шилжүүлэх санал гаргана уу.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' },
    },
    {
      code: 'loss',
      say: 'Эвдрэл буруутай хүнээс болсон байна.',
      remedy: 'Хохирлоо барагдуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Данснаас хасах зөвшөөрөл',
    show: ['bodyName', 'assets', 'year', 'fate'],
    validDays: 180, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
