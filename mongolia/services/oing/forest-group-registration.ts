import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'forest-group-registration',
  agency: 'oing',
  kind: 'registration',
  title: 'Ойн нөхөрлөлийн гэрээ байгуулах',
  summary: 'Нөхөрлөл ойгоо хамгаалах, ашиглах гэрээ хийнэ.',
  words: [
    'ойн нөхөрлөл',
    'ой эзэмших',
    'forest user group',
    'нөхөрлөл байгуулах ой',
    'айлууд нийлж ой хамгаалах',
    'ой эзэмшмээр байна',
    'самрын ой эзэмших',
    'ойгоо гэрээгээр авах',
    'community forest',
    'manage a forest together',
  ],
  law: [{ act: 'Ойн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Ой аль сумд байдаг вэ?', level: 2 },
    group: { type: 'text', title: 'Нөхөрлөлийн нэр юу вэ?', longest: 80 },
    members: { type: 'number', title: 'Хэдэн гишүүнтэй вэ?', least: 1 },
    hectares: { type: 'number', title: 'Хэдэн га ой эзэмших вэ?', least: 1 },
    minutes: { type: 'file', title: 'Нөхөрлөлийн хурлын тэмдэглэлийг хавсаргана уу', accept: ['pdf'] },
    plan: { type: 'file', title: 'Менежментийн төлөвлөгөөг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'other-group',
      say: 'Энэ ойг өөр нөхөрлөлд олгосон байна.',
      remedy: 'Чөлөөтэй ойн сан сонгоно уу.',
      law: { act: 'Ойн тухай хууль' },
    },
    {
      code: 'not-local',
      say: 'Гишүүд нь тухайн сумын оршин суугч биш байна.',
      remedy: 'Сумын иргэдээ гишүүнээр элсүүлнэ үү.',
      law: { act: 'Ойн тухай хууль' },
    },
  ],
  gives: { document: 'Ой эзэмших гэрээ', show: ['place', 'group', 'members', 'hectares'], validDays: 3650 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
