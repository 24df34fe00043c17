import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'doctor-licence-extension',
  agency: 'emht',
  kind: 'permit',
  title: 'Эмчийн зөвшөөрөл сунгах',
  summary: 'Багц цагаа цуглуулсан мэргэжилтэн зөвшөөрлөө сунгана.',
  words: ['лиценз сунгах', 'эмчийн лиценз сунгуулах', 'кредитээр сунгах', 'extend licence'],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    licenceNumber: { from: 'medicine.practice.licenceNumber' },
    profession: { from: 'medicine.practice.profession' },
    speciality: { from: 'medicine.practice.speciality' },
    until: { from: 'medicine.practice.expireDate' },
    untilDays: { daysUntil: 'until' },
    rows: { rows: 'medicine.credits' },
    credits: { sum: 'rows', of: 'credits' },
    jobs: { rows: 'insurance.workHistory' },
    jobCount: { count: 'jobs' },
  },
  known: ['licenceNumber', 'profession', 'speciality', 'until'],
  ask: {
    way: {
      type: 'choice',
      title: 'Яаж сунгах вэ?',
      options: { credits: 'Багц цагаар', exam: 'Шалгалтаар', years: '25 жил ажилласнаар' },
    },
    work: {
      type: 'choice',
      title: 'Одоо хаана ажилладаг вэ?',
      options: { state: 'Улсын эмнэлэг', private: 'Хувийн эмнэлэг', none: 'Ажиллаагүй' },
    },
    report: { type: 'file', title: 'Багц цагийн тайлангаа хавсаргана уу', accept: ['pdf'] },
    letter: { type: 'file', title: 'Байгууллагын албан бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { report: { way: 'credits' }, letter: { work: ['state', 'private'] } },
  stop: [
    {
      when: { licenceNumber: { known: false } },
      say: 'Танд мэргэжлийн зөвшөөрөл алга.',
      remedy: 'Эхлээд зөвшөөрөл авна уу.',
      instead: 'doctor-licence',
    },
    {
      when: { untilDays: { atLeast: 366 } },
      say: 'Зөвшөөрөл {until} хүртэл хүчинтэй.',
      remedy: 'Дуусахаас 3 сарын өмнө хүсэлт гаргана уу.',
    },
  ],
  fee: [{ label: 'Тэмдэгтийн хураамж', amount: 5000 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Багц цаг бүртгэлтэй', when: { credits: { atLeast: 1 } } },
    { title: 'Ажилласан бүртгэлтэй', when: { jobCount: { atLeast: 1 } } },
  ],
  returns: [{ code: 'credits-differ', say: 'Тайлангийн багц цаг бүртгэлтэй зөрж байна.', asks: ['way', 'report'] }],
  refusals: [
    {
      code: 'credits-short',
      say: 'Багц цаг хүрэхгүй байна.',
      remedy: 'Сургалтад сууж, эсвэл шалгалтаар сунгана уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'expired-long',
      say: 'Хугацаа дуусаад удсан байна.',
      remedy: 'Шалгалт өгч шинээр авна уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: { document: 'Сунгасан мэргэжлийн зөвшөөрөл', show: ['licenceNumber', 'profession', 'way'], validDays: 1825 },
  source: 'huviinemnelguud.mn: documents and a stamp duty of 5 000 ₮ (ministerial order 98 of 2015)',
  confidence: 'medium',
})
