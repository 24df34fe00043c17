import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'firearm-registration',
  agency: 'cheg',
  kind: 'registration',
  title: 'Галт зэвсэг бүртгүүлэх',
  summary: 'Худалдан авсан, өвлөсөн буугаа бүртгүүлж, гэрчилгээ авна.',
  words: [
    'буу бүртгүүлэх',
    'бууны гэрчилгээ авах',
    'өвлөсөн буу',
    'бэлэглэсэн буу',
    'register a gun',
    'буугаа бүртгэлд оруулах',
    'аавын буу өвлөж авсан',
    'шинэ буу бүртгэх',
    'буу нэр дээрээ шилжүүлэх',
    'буугаа цагдаад бүртгүүлэх',
    'ан агнуурын буу бүртгэл',
    'inherited gun',
  ],
  law: [{ act: 'Галт зэвсгийн тухай хууль' }],
  facts: {
    certificate: { from: 'police.firearmCertificate.certificateNumber' },
    until: { from: 'police.firearmCertificate.expireDate' },
  },
  known: ['certificate', 'until'],
  ask: {
    origin: {
      type: 'choice',
      title: 'Зэвсгийг яаж олж авсан бэ?',
      options: {
        bought: 'Дэлгүүрээс авсан',
        transferred: 'Хүнээс шилжүүлж авсан',
        inherited: 'Өвлөсөн',
        found: 'Олсон',
      },
    },
    mark: { type: 'text', title: 'Зэвсгийн марк, загвар юу вэ?', longest: 80 },
    barrel: { type: 'text', title: 'Гол төмрийн дугаар хэд вэ?', longest: 40 },
    proof: {
      type: 'file',
      title: 'Олж авсныг нотлох баримтаа хавсаргана уу',
      hint: 'Худалдан авалтын баримт, гэрээ, өвийн гэрчилгээ.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    office: { type: 'office', title: 'Гэрчилгээгээ хаанаас авах вэ?' },
  },
  when: { proof: { origin: ['bought', 'transferred', 'inherited'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Гэрчилгээтэй эзэмшигч', when: { certificate: { known: true } } }],
  returns: [
    {
      code: 'barrel-unreadable',
      say: 'Гол төмрийн дугаар буруу байна. Дахин шалгаж бичнэ үү.',
      asks: ['barrel', 'mark'],
    },
  ],
  refusals: [
    {
      code: 'number-altered',
      say: 'Зэвсгийн дугаарыг өөрчилсөн шинжтэй байна.',
      remedy: 'Зэвсгээ авч цагдаагийн хэлтэст биечлэн очно уу.',
      law: { act: 'Галт зэвсгийн тухай хууль' },
    },
    {
      code: 'forbidden-kind',
      say: 'Ийм төрлийн зэвсгийг иргэн эзэмшихийг хориглодог.',
      remedy: 'Зэвсгээ цагдаагийн хэлтэст сайн дураараа хураалгана уу.',
      law: { act: 'Галт зэвсгийн тухай хууль' },
    },
  ],
  gives: { thing: 'Галт зэвсгийн гэрчилгээ', at: 'office' },
  confidence: 'low',
})
