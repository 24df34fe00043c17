import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'civil-archive-copy',
  agency: 'ubeg',
  kind: 'order',
  title: 'Иргэний архивын хуулбар авах',
  summary: 'Иргэний бүртгэлийн цаасан хэргээс хуулбар авна.',
  words: [
    'архивын лавлагаа',
    'хуучин бүртгэл',
    'төрсний бүртгэлийн хуулбар',
    'удам угсаа',
    'archive copy',
    'гэрчилгээний эх хувь архиваас',
    'хуучин иргэний бүртгэлийн дэвтэр',
    'эмээгийн төрсний бүртгэл',
    'хуучин паспортын мэдээлэл',
    'бүртгэлийн хувийн хэрэг',
    'аавын хуучин бүртгэл',
    'old birth file',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }],
  ask: {
    record: {
      type: 'choice',
      title: 'Ямар баримт вэ?',
      options: {
        birth: 'Төрсний бүртгэл',
        marriage: 'Гэрлэлтийн бүртгэл',
        death: 'Нас барсны бүртгэл',
        passport: 'Паспортын хувийн хэрэг',
        household: 'Өрхийн бүртгэл',
      },
    },
    about: {
      type: 'choice',
      title: 'Хэний баримт вэ?',
      options: { me: 'Миний', parent: 'Эцэг, эхийн', grandparent: 'Өвөө, эмээгийн', other: 'Бусад төрөл садны' },
    },
    names: { type: 'text', title: 'Тэр хүний овог, нэр юу вэ?', longest: 120 },
    span: { type: 'yearSpan', title: 'Аль жилүүдийнх вэ?', earliest: 1920, yearsMost: 40 },
    place: { type: 'place', title: 'Аль сум, дүүрэгт бүртгэсэн бэ?', level: 2 },
    purpose: {
      type: 'choice',
      title: 'Юунд хэрэглэх вэ?',
      options: { court: 'Шүүх', inheritance: 'Өв залгамжлал', family: 'Удам судлах', abroad: 'Гадаадад' },
    },
  },
  when: { names: { about: ['parent', 'grandparent', 'other'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-found',
      say: 'Архиваас энэ баримт олдсонгүй.',
      remedy: 'Он, газраа өөрчилж дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'private',
      say: 'Энэ баримтыг гуравдагч хүнд өгөхгүй.',
      remedy: 'Төрөл садан болохоо нотлох баримт хавсаргана уу.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Архивын хуулбар бэлэн боллоо. Хэлтсээс авна уу.' },
  confidence: 'low',
})
