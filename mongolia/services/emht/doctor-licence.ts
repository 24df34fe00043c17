import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'doctor-licence',
  agency: 'emht',
  kind: 'permit',
  title: 'Эмчийн зөвшөөрөл авах',
  summary: 'Эмч, сувилагч, эм зүйч мэргэжлээрээ ажиллах зөвшөөрөл авна.',
  words: ['эмчийн лиценз', 'сувилагчийн лиценз', 'мэргэжлийн үйл ажиллагаа', 'лиценз авах', 'medical licence'],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    diploma: { from: 'education.diploma.programName' },
    degreeNumber: { from: 'education.diploma.degreeNumber' },
    licenceNumber: { from: 'medicine.practice.licenceNumber' },
    liability: { from: 'police.liability.statusName' },
  },
  known: ['diploma', 'degreeNumber', 'licenceNumber'],
  ask: {
    profession: {
      type: 'choice',
      title: 'Ямар мэргэжилтэй вэ?',
      options: {
        doctor: 'Хүний их эмч',
        dentist: 'Шүдний эмч',
        nurse: 'Сувилагч',
        midwife: 'Эх баригч',
        pharmacist: 'Эм зүйч',
        feldsher: 'Бага эмч',
      },
    },
    place: { type: 'choice', title: 'Хаана төгссөн бэ?', options: { home: 'Монголд', abroad: 'Гадаадад' } },
    recognition: { type: 'file', title: 'Дипломын дүйцүүлэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    exam: {
      type: 'choice',
      title: 'Шалгалтад тэнцсэн үү?',
      options: { passed: 'Тэнцсэн', waiting: 'Хариу хүлээж байна', no: 'Өгөөгүй' },
    },
    photo: { type: 'file', title: 'Цээж зургаа хавсаргана уу', accept: ['jpeg'] },
    oath: { type: 'declaration', title: 'Эмчийн тангараг', statement: 'Мэргэжлийн ёс зүйн хэм хэмжээг сахина.' },
  },
  when: { recognition: { place: 'abroad' } },
  stop: [
    {
      when: { exam: 'no' },
      say: 'Эхлээд зөвшөөрлийн шалгалтад тэнцэнэ.',
      remedy: '«Эмчийн зөвшөөрлийн шалгалт» үйлчилгээгээр бүртгүүлнэ үү.',
      instead: 'doctor-licence-exam',
    },
  ],
  fee: [{ label: 'Тэмдэгтийн хураамж', amount: 5000 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Диплом бүртгэлтэй', when: { diploma: { known: true } } },
    { title: 'Урьд зөвшөөрөл аваагүй', when: { licenceNumber: { known: false } } },
    { title: 'Шалгалтад тэнцсэн', when: { exam: 'passed' } },
    { title: 'Эрүүгийн хариуцлага хүлээгээгүй', when: { liability: 'Хүлээгээгүй' } },
  ],
  returns: [{ code: 'photo', say: 'Зураг шаардлага хангаагүй.', asks: ['photo'] }],
  refusals: [
    {
      code: 'not-passed',
      say: 'Шалгалтын оноо босго хүрээгүй.',
      remedy: 'Дараагийн шалгалтад бүртгүүлнэ үү.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'diploma',
      say: 'Диплом энэ мэргэжлийнх биш байна.',
      remedy: 'Мэргэжлээ зөв сонгож дахин хүсэлт гаргана уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'banned',
      say: 'Мэргэжлээр ажиллах эрхийг хассан байна.',
      remedy: 'Хугацаа дуусахад дахин хүсэлт гаргана уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Мэргэжлийн үйл ажиллагааны зөвшөөрөл',
    show: ['profession', 'diploma', 'degreeNumber'],
    validDays: 730,
  },
  source: 'huviinemnelguud.mn: documents and a stamp duty of 5 000 ₮ (ministerial order 98 of 2015)',
  confidence: 'medium',
})
