import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'unknown-number-removal',
  agency: 'hhzh',
  kind: 'notification',
  title: 'Нэр дээрх танихгүй дугаараа хаалгах',
  summary: 'Таны нэр дээр өөр хүний авсан дугаарыг хаалгана.',
  words: [
    'нэр дээр танихгүй дугаар',
    'миний нэрээр дугаар авсан',
    'дугаар хаалгах',
    'SIM fraud',
    'миний нэр дээр өөр сим',
    'хэн нэгэн миний регистрээр сим',
    'миний нэр дээрх дугаараар луйвардсан',
    'нэр дээр олон дугаар гарсан',
    'танихгүй симкарт',
    'нэр дээрх дугаараа хасуулах',
    'unknown sim card',
    'хуучин дугаараа нэрнээс хасах',
  ],
  law: [{ act: 'Харилцаа холбооны тухай хууль' }, { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' }],
  facts: {
    operator: { from: 'communications.number.operator', with: { phoneNumber: 'number' } },
    debt: { from: 'communications.number.debt', with: { phoneNumber: 'number' } },
  },
  ask: {
    number: {
      type: 'choice',
      title: 'Аль дугаар таных биш вэ?',
      options: { rows: 'communications.numbers', value: 'phoneNumber', label: ['phoneNumber', 'operator'] },
    },
    know: {
      type: 'choice',
      title: 'Хэн ашигладгийг мэдэх үү?',
      options: { no: 'Мэдэхгүй', family: 'Гэр бүлийн хүн', former: 'Өмнө нь ашиглаж байсан' },
    },
    harmed: { type: 'yesNo', title: 'Энэ дугаараар таныг хохироосон уу?' },
    harm: { type: 'longText', title: 'Ямар хохирол амссан бэ?', longest: 1000 },
    oath: { type: 'declaration', title: 'Дугаар таных биш', statement: 'Энэ дугаарыг би аваагүй, ашигладаггүй.' },
  },
  when: {
    harm: { harmed: true },
  },
  fee: [{ label: 'Дугаар хаах', amount: 0 }],
  workingDays: 5, // our own default: no source gives a limit
  checks: [{ title: 'Төлбөрийн үлдэгдэлгүй', when: { debt: { below: 1 } } }],
  refusals: [
    {
      code: 'used-by-you',
      say: 'Энэ дугаараар та төлбөр хийж байсан.',
      remedy: 'Дугаараа компани дээр нь өөрөө хаалгана уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
    {
      code: 'evidence',
      say: 'Дугаар эрүүгийн хэргийн нотлох баримт болсон байна.',
      remedy: 'Цагдаагийн байгууллагад хандана уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
  ],
  gives: { says: 'Дугаарыг хааж, таны бүртгэлээс хаслаа.' },
  confidence: 'low',
})
