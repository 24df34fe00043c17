import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'prosecutor-decision-copy',
  agency: 'uep',
  kind: 'order',
  title: 'Прокурорын тогтоолын хуулбар авах',
  summary: 'Хэрэг хаасан, түдгэлзүүлсэн тогтоолын хуулбар захиална.',
  words: [
    'тогтоолын хуулбар',
    'хэрэг хаасан тогтоол',
    'прокурорын тогтоол',
    'decision copy',
    'хэрэгсэхгүй болгосон тогтоол',
    'хэрэг хаагдсан бичиг',
    'прокурорын бичиг авах',
    'хэрэг түдгэлзүүлсэн тогтоол',
    'тогтоолоо авах',
    'хэрэгсэхгүй болсон хэргийн цаас',
    'case closed paper',
  ],
  law: [{ act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' }, { act: 'Прокурорын тухай хууль' }],
  ask: {
    matter: {
      type: 'choice',
      title: 'Аль хэргийн тогтоол вэ?',
      options: { rows: 'justice.investigations', value: 'caseNumber', label: ['caseNumber', 'stageName'] },
    },
    decisionKind: {
      type: 'choice',
      title: 'Ямар тогтоол авах вэ?',
      options: {
        closed: 'Хэрэгсэхгүй болгосон',
        suspended: 'Түдгэлзүүлсэн',
        refused: 'Хэрэг нээхээс татгалзсан',
        transferred: 'Шилжүүлсэн',
      },
    },
    office: { type: 'office', title: 'Хаанаас авах вэ?' },
  },
  fee: [{ label: 'Хуулбар', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'secret',
      say: 'Мөрдөн шалгалтын нууцад хамаарч байна.',
      remedy: 'Шалгалт дууссаны дараа дахин захиална уу.',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'not-party',
      say: 'Та энэ хэргийн оролцогч биш байна.',
      remedy: 'Оролцогчийн өмгөөлөгчөөр захиалуулна уу.',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { thing: 'Прокурорын тогтоолын хуулбар', at: 'office' },
  confidence: 'low',
})
