import {
  correction,
  correctionDays,
  correctionReturns,
  proofIsThere,
  proofLike,
  registerRight,
  whatIsRight,
} from '../../correction.ts'
import { defineService } from '../../define.ts'

export default defineService({
  ...correction,
  id: 'vehicle-correction',
  agency: 'atut',
  title: 'Машины бүртгэлийн алдаа засуулах',
  summary: 'Машины бүртгэлд нэр, дугаар буруу бол засуулах хүсэлт илгээнэ.',
  words: ['машины бүртгэл засуулах', 'машины гэрчилгээнд нэр буруу', 'арлын дугаар буруу', 'wrong vehicle record'],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' }],
  facts: {
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    owner: { from: 'transport.vehicle.ownerFirstname', with: { plateNumber: 'vehicle' } },
    cabin: { from: 'transport.vehicle.cabinNumber', with: { plateNumber: 'vehicle' } },
    colour: { from: 'transport.vehicle.colorName', with: { plateNumber: 'vehicle' } },
    sameOwner: { same: ['firstname', 'owner'] },
  },
  known: ['lastname', 'firstname'],
  questions: {
    vehicle: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    field: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        owner: 'Эзэмшигчийн нэр',
        plate: 'Улсын дугаар',
        model: 'Марк, загвар',
        year: 'Үйлдвэрлэсэн он',
        cabin: 'Арлын дугаар',
        colour: 'Өнгө',
      },
    },
    right: whatIsRight,
    proof: proofLike('машины гэрчилгээ'),
  },
  pages: [{ ask: ['vehicle'] }, { ask: ['field'] }, { ask: ['right'] }, { ask: ['proof'] }],
  decide: {
    by: 'officer',
    workingDays: correctionDays,
    checks: [{ title: 'Эзэмшигчийн нэр иргэний бүртгэлтэй адил', when: { sameOwner: true } }, proofIsThere],
    returns: correctionReturns,
    refusals: [
      registerRight('Баримтаар машины бүртгэл зөв байна.', 'Авто тээврийн тухай хууль'),
      {
        code: 'inspection-needed',
        say: 'Үүнийг машиныг үзэж байж засна.',
        remedy: 'Машинтайгаа авто тээврийн төвийн салбарт очно уу.',
        law: { act: 'Авто тээврийн тухай хууль' },
      },
    ],
  },
  confidence: 'low',
})
