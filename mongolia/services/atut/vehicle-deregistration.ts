import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vehicle-deregistration',
  agency: 'atut',
  kind: 'registration',
  title: 'Машиныг бүртгэлээс хасуулах',
  summary: 'Ашиглахаа больсон, хилээр гаргасан машинаа хасуулна.',
  words: [
    'машин хасуулах',
    'хуучин машин хаях',
    'машин актлах',
    'машин хилээр гаргах',
    'scrap a car',
    'машинаа хасуулах',
    'машин шатсан',
    'машин сүйрсэн',
    'машинаа сэлбэгт зарсан',
    'хаягдал төмөрт тушаасан',
    'машинаа акт болгох',
    'scrap my car',
    'машинаа гадаад руу гаргах',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Хог хаягдлын тухай хууль' }],
  facts: {
    limits: { rows: 'transport.restrictions', with: { plateNumber: 'vehicle' } },
    plate: { from: 'transport.vehicle.plateNumber', with: { plateNumber: 'vehicle' } },
    cabin: { from: 'transport.vehicle.cabinNumber', with: { plateNumber: 'vehicle' } },
  },
  ask: {
    vehicle: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    end: {
      type: 'choice',
      title: 'Яагаад хасуулах вэ?',
      options: {
        scrap: 'Ашиглахаа больсон',
        abroad: 'Гадаадад гаргасан',
        burnt: 'Шатсан, осолдсон',
        stolen: 'Хулгайд алдаад олдоогүй',
      },
    },
    scrapNote: { type: 'file', title: 'Хаягдал хүлээж авсан баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    exportNote: { type: 'file', title: 'Хилээр гарсан гаалийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    officialNote: {
      type: 'file',
      title: 'Цагдаа, гал командын тодорхойлолтоо хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    plates: { type: 'yesNo', title: 'Улсын дугаараа хураалгасан уу?' },
  },
  when: {
    scrapNote: { end: 'scrap' },
    exportNote: { end: 'abroad' },
    officialNote: { end: ['burnt', 'stolen'] },
  },
  stop: [
    {
      when: { limits: { known: true } },
      say: 'Барьцаатай, битүүмжилсэн машиныг хасахгүй.',
      remedy: 'Хязгаарлалтаа цуцлуулаад дахин хүсэлт илгээнэ үү.',
      instead: 'vehicle-restriction-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Дугаараа хураалгасан', when: { anyOf: [{ plates: true }, { end: 'stolen' }] } }],
  refusals: [
    {
      code: 'plates-kept',
      say: 'Улсын дугаараа хураалгаагүй байна.',
      remedy: 'Дугаараа төвд өгөөд дахин хүсэлт илгээнэ үү.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'still-driven',
      say: 'Энэ машин замын хөдөлгөөнд оролцсоор байна.',
      remedy: 'Худалдсан бол шилжүүлэх хүсэлт илгээнэ үү.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: { document: 'Бүртгэлээс хассан тодорхойлолт', show: ['plate', 'cabin', 'end'], validDays: 365 },
  confidence: 'low',
})
