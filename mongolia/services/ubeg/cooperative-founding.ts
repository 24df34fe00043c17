import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'cooperative-founding',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Хоршоо, нөхөрлөл байгуулах',
  summary: 'Гишүүдтэйгээ хоршоо, нөхөрлөл бүртгүүлнэ.',
  words: [
    'хоршоо',
    'нөхөрлөл',
    'малчдын хоршоо',
    'хадгаламж зээлийн хоршоо',
    'cooperative',
    'малчид нийлж хоршоо',
    'хзх байгуулах',
    'нөхөрлөл нээх',
    'ногоочдын хоршоо байгуулах',
    'хэдүүлээ нийлж бизнес хийх',
    'хамтарч хоршоо бүртгүүлэх',
    'start a co-op',
  ],
  law: [
    { act: 'Хоршооны тухай хууль' },
    { act: 'Нөхөрлөлийн тухай хууль' },
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
  ],
  facts: { signature: { from: 'signature.certificate.serialNumber' } },
  ask: {
    form: {
      type: 'choice',
      title: 'Юу байгуулах вэ?',
      options: {
        production: 'Үйлдвэрлэлийн хоршоо',
        credit: 'Хадгаламж, зээлийн хоршоо',
        full: 'Бүх гишүүд нь хариуцах нөхөрлөл',
        limited: 'Зарим гишүүд нь хариуцах нөхөрлөл',
      },
    },
    name: {
      type: 'choice',
      title: 'Ямар нэрээр бүртгүүлэх вэ?',
      options: { rows: 'legal.names', value: 'certifiedNumber', label: ['legalEntityName'] },
    },
    members: { type: 'number', title: 'Хэдэн гишүүнтэй вэ?', least: 2, most: 5000 },
    contribution: { type: 'money', title: 'Нэг гишүүн хэдэн төгрөг оруулах вэ?', least: 1 },
    partnersPaper: { type: 'file', title: 'Нөхөрлөлийн гэрээг хавсаргана уу', accept: ['pdf'] },
    coopRules: { type: 'file', title: 'Хоршооны дүрэм, хурлын тэмдэглэлийг хавсаргана уу', accept: ['pdf'] },
    leader: {
      type: 'choice',
      title: 'Та хэн болох вэ?',
      options: { chair: 'Дарга', manager: 'Гүйцэтгэх захирал', member: 'Гишүүн' },
    },
  },
  when: { partnersPaper: { form: ['full', 'limited'] }, coopRules: { form: ['production', 'credit'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Тоон гарын үсэг авсан', when: { signature: { known: true } } },
    { title: 'Хоршоо бол дүрэмтэй', when: { anyOf: [{ form: ['full', 'limited'] }, { coopRules: { known: true } }] } },
  ],
  returns: [{ code: 'members', say: 'Гишүүдийн нэрс, гарын үсэг дутуу байна.', asks: ['coopRules', 'partnersPaper'] }],
  refusals: [
    {
      code: 'too-few',
      say: 'Хоршоо есөөс цөөн гишүүнтэй байна.',
      remedy: 'Гишүүдээ нэмээд дахин хүсэлт гаргана уу.',
      law: { act: 'Хоршооны тухай хууль' },
    },
    {
      code: 'credit-licence',
      say: 'Хадгаламж, зээлийн хоршоонд тусгай зөвшөөрөл хэрэгтэй.',
      remedy: 'Санхүүгийн зохицуулах хорооноос зөвшөөрөл авна уу.',
      law: { act: 'Хадгаламж, зээлийн хоршооны тухай хууль' },
    },
  ],
  gives: {
    document: 'Хоршоо, нөхөрлөлийн гэрчилгээ',
    show: ['form', 'members', 'contribution'],
    validDays: 3650, // no period is published: a default of ours
  },
  confidence: 'low',
})
