import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'notarial-copy',
  agency: 'mnotary',
  kind: 'order',
  title: 'Нотариатын баримтын хуулбар авах',
  summary: 'Алдсан гэрээ, гэрээслэлийн хоёр дахь хувийг авна.',
  words: [
    'гэрээний хуулбар',
    'нотариатын архив',
    'алдсан гэрээ',
    'notarised copy',
    'нотариатын гэрээгээ алдсан',
    'гэрээслэл алдсан хуулбар',
    'байрны гэрээ алдсан нотариат',
    'худалдах гэрээний хоёр дахь хувь',
    'нотариатаас хуулбар авах',
    'бэлэглэлийн гэрээ алдсан',
    'lost notarised contract',
  ],
  law: [{ act: 'Нотариатын тухай хууль' }, { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }],
  facts: { acts: { rows: 'notary.acts' } },
  ask: {
    kind: {
      type: 'choice',
      title: 'Ямар баримт вэ?',
      options: { contract: 'Гэрээ', will: 'Гэрээслэл', consent: 'Зөвшөөрөл', statement: 'Мэдүүлэг' },
    },
    year: { type: 'yearSpan', title: 'Аль онд гэрчлүүлсэн бэ?', earliest: 1997, yearsMost: 5 },
    notary: { type: 'text', title: 'Нотариатчийн нэрийг бичнэ үү', longest: 60, optional: true },
    role: {
      type: 'choice',
      title: 'Та энэ баримтын хэн нь вэ?',
      options: { party: 'Гэрээний тал', heir: 'Өвлөгч', agent: 'Төлөөлөгч' },
    },
    heirProof: { type: 'file', title: 'Өвлөгч болохыг нотлох баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { heirProof: { role: 'heir' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Нотариатын үйлдэл бүртгэлтэй', when: { acts: { known: true } } }],
  refusals: [
    {
      code: 'testator-lives',
      say: 'Гэрээслэгч амьд тул хуулбар өгөхгүй.',
      remedy: 'Гэрээслэгч өөрөө хүсэлт гаргана.',
      law: { act: 'Нотариатын тухай хууль' },
    },
    {
      code: 'not-kept',
      say: 'Баримтын хадгалах хугацаа дууссан байна.',
      remedy: 'Гэрээний нөгөө талаас хуулбар авна уу.',
      law: { act: 'Нотариатын тухай хууль' },
    },
  ],
  gives: { says: 'Хуулбар бэлэн боллоо. Нотариатчдын танхимаас авна уу.' },
  confidence: 'low',
})
