import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'customs-duty-exemption',
  agency: 'geg',
  kind: 'benefit',
  title: 'Гаалийн татвараас чөлөөлүүлэх',
  summary: 'Нүүж ирсэн, тэтгэлэг, тусламжийн барааг татваргүй оруулна.',
  words: [
    'гаалийн чөлөөлөлт',
    'татваргүй оруулах',
    'нүүж ирэх бараа',
    'тусламжийн бараа',
    'customs exemption',
    'гадаадаас гэр ахуйгаа нүүлгэж ирэх',
    'гуманитар тусламж татваргүй',
    'хандивын бараа оруулах',
    'гэрийн эд зүйл чөлөөлүүлэх',
    'солонгосоос машинаа авч ирэх чөлөөлөлт',
    'tax free import',
  ],
  law: [{ act: 'Гаалийн тариф, гаалийн татварын тухай хууль' }],
  facts: { passport: { from: 'civil.passport.passportNumber' } },
  known: ['passport'],
  ask: {
    ground: {
      type: 'choice',
      title: 'Ямар үндэслэлээр вэ?',
      options: {
        household: 'Гадаадаас нүүж ирсэн',
        disabled: 'Хөгжлийн бэрхшээлтэй хүний хэрэгсэл',
        aid: 'Хүмүүнлэгийн тусламж',
        embassy: 'Дипломат бараа',
        energy: 'Сэргээгдэх эрчим хүч',
      },
    },
    goods: { type: 'file', title: 'Барааны жагсаалтыг хавсаргана уу', accept: ['pdf'] },
    abroadYears: { type: 'number', title: 'Гадаадад хэдэн жил амьдарсан бэ?', least: 1, most: 60 },
    donor: { type: 'text', title: 'Хэн илгээсэн бэ?', longest: 100 },
    paper: { type: 'file', title: 'Үндэслэлийн баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { abroadYears: { ground: 'household' }, donor: { ground: 'aid' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'car',
      say: 'Суудлын машин чөлөөлөгдөх жагсаалтад байхгүй.',
      remedy: 'Машины татвараа төлж мэдүүлнэ үү.',
      law: { act: 'Гаалийн тариф, гаалийн татварын тухай хууль' },
    },
    {
      code: 'for-sale',
      say: 'Барааны тоо хувийн хэрэглээнээс их байна.',
      remedy: 'Илүүг нь ердийн журмаар мэдүүлнэ үү.',
      law: { act: 'Гаалийн тариф, гаалийн татварын тухай хууль' },
    },
  ],
  gives: {
    document: 'Чөлөөлөлтийн тодорхойлолт',
    show: ['passport', 'ground'],
    validDays: 90, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
