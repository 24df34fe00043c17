import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'entrance-exam-registration',
  agency: 'but',
  kind: 'exam',
  title: 'Элсэлтийн ерөнхий шалгалтад бүртгүүлэх',
  summary: 'Их, дээд сургуульд элсэх шалгалтын хичээл, байраа сонгоно.',
  words: ['эеш', 'эеш бүртгэл', 'конкурс', 'элсэлтийн шалгалт', 'их сургуулийн шалгалт', 'entrance exam'],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Боловсролын ерөнхий хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    pupilOf: { from: 'school.pupil.schoolName' },
    grade: { from: 'school.pupil.academicLevelName' },
    certificate: { from: 'education.highSchool.degreeNumber' },
    registered: { from: 'exams.registration.registrationNumber' },
  },
  known: ['birthDate', 'pupilOf', 'grade', 'certificate'],
  ask: {
    who: {
      type: 'choice',
      title: 'Та хэн бэ?',
      options: { graduating: 'Энэ жил төгсөх сурагч', before: 'Өмнө төгссөн', abroad: 'Гадаадад төгссөн' },
    },
    foreignCertificate: { type: 'file', title: 'Гадаадын гэрчилгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    subjects: {
      type: 'several',
      title: 'Ямар хичээлээр шалгалт өгөх вэ?',
      options: {
        math: 'Математик',
        mongolian: 'Монгол хэл',
        english: 'Англи хэл',
        physics: 'Физик',
        chemistry: 'Хими',
        biology: 'Биологи',
        social: 'Нийгэм судлал',
      },
      hint: 'Элсэх мэргэжлийнхээ болзлыг шалгаарай.',
    },
    examLanguage: { type: 'choice', title: 'Ямар хэлээр өгөх вэ?', options: { mongolian: 'Монгол', kazakh: 'Казах' } },
    place: { type: 'place', level: 1, title: 'Аль аймаг, хотод шалгалт өгөх вэ?' },
    special: {
      type: 'yesNo',
      title: 'Шалгалт өгөхөд нэмэлт нөхцөл хэрэгтэй юу?',
      hint: 'Жишээ нь томруулсан хэвлэл, нэмэлт цаг.',
    },
    condition: {
      type: 'choice',
      title: 'Ямар нөхцөл вэ?',
      options: {
        print: 'Томруулсан хэвлэл',
        braille: 'Брайль бичиг',
        sign: 'Дохионы хэлмэрч',
        time: 'Нэмэлт цаг',
        access: 'Тэргэнцэртэй орох танхим',
      },
    },
    medical: { type: 'file', title: 'Эмнэлгийн магадлагааг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    photo: { type: 'file', title: 'Цээж зургаа хавсаргана уу', accept: ['jpeg'] },
    rules: { type: 'declaration', title: 'Шалгалтын журам', statement: 'Журамтай танилцсан. Утас, цаг оруулахгүй.' },
  },
  when: { foreignCertificate: { who: 'abroad' }, condition: { special: true }, medical: { special: true } },
  stop: [
    {
      when: { registered: { known: true } },
      say: 'Та бүртгүүлсэн байна. Дугаар: {registered}',
      remedy: 'Хуваариа харах, эсвэл хичээлээ солиорой.',
      instead: 'exam-ticket-reference',
    },
    {
      when: { who: 'before', certificate: { known: false } },
      say: 'Бүрэн дунд боловсролын гэрчилгээ бүртгэлгүй байна.',
      remedy: 'Төгссөн сургуулиараа бүртгүүлнэ үү.',
      instead: 'secondary-certificate-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Төгсөх ангийн сурагч, эсвэл гэрчилгээтэй',
      when: { anyOf: [{ pupilOf: { known: true } }, { certificate: { known: true } }, { who: 'abroad' }] },
    },
    { title: 'Нөхцөл хүссэн бол магадлагаатай', when: { anyOf: [{ special: false }, { medical: { known: true } }] } },
    { title: 'Энэ жил бүртгүүлээгүй', when: { registered: { known: false } } },
  ],
  returns: [
    { code: 'photo-unusable', say: 'Зураг шаардлага хангахгүй байна. Тод зураг хавсаргана уу.', asks: ['photo'] },
    { code: 'medical-unclear', say: 'Магадлагаа уншигдахгүй байна.', asks: ['medical'] },
  ],
  refusals: [
    {
      code: 'late',
      say: 'Бүртгэлийн хугацаа дууссан байна.',
      remedy: 'Нэмэлт шалгалтын бүртгэлийг хүлээнэ үү.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
    {
      code: 'not-finished',
      say: 'Та бүрэн дунд боловсрол эзэмшээгүй байна.',
      remedy: 'Гэрчилгээгээ авсны дараа бүртгүүлнэ үү.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
    {
      code: 'banned',
      say: 'Журам зөрчсөн тул энэ жил өгөх эрхгүй.',
      remedy: 'Дараа жил бүртгүүлнэ үү.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
  ],
  gives: {
    document: 'Элсэлтийн шалгалтын бүртгэлийн хуудас',
    show: ['subjects', 'examLanguage', 'place'],
    validDays: 240, // no period is published: a cautious default of ours
  },
  source: 'services list: the centre registers; from memory',
  confidence: 'medium',
})
