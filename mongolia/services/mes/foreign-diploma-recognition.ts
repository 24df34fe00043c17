import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-diploma-recognition',
  agency: 'mes',
  kind: 'certificate',
  title: 'Гадаад диплом хүлээн зөвшөөрүүлэх',
  summary: 'Гадаадад авсан дипломоо Монголд хүчинтэй болгоно.',
  words: [
    'гадаад диплом',
    'диплом баталгаажуулах',
    'нострификаци',
    'диплом хүлээн зөвшөөрөх',
    'foreign diploma',
    'nostrification',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Боловсролын ерөнхий хууль' }],
  facts: {
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
    secondary: { from: 'education.highSchool.degreeNumber' },
    before: { rows: 'education.recognitions' },
  },
  known: ['latinLastname', 'latinFirstname', 'secondary'],
  ask: {
    level: {
      type: 'choice',
      title: 'Ямар зэрэг авсан бэ?',
      options: { bachelor: 'Бакалавр', master: 'Магистр', doctor: 'Доктор', diploma: 'Дипломын боловсрол' },
    },
    country: {
      type: 'choice',
      title: 'Хаана сурсан бэ?',
      options: {
        china: 'БНХАУ',
        korea: 'БНСУ',
        russia: 'ОХУ',
        japan: 'Япон',
        europe: 'Европ',
        america: 'Америк, Австрали',
        other: 'Бусад улс',
      },
    },
    university: {
      type: 'text',
      title: 'Ямар сургууль төгссөн бэ?',
      longest: 120,
      hint: 'Диплом дээрээ байгаагаар латинаар бичнэ үү.',
    },
    programme: { type: 'text', title: 'Ямар мэргэжлээр төгссөн бэ?', longest: 120 },
    conferred: { type: 'date', title: 'Дипломоо хэзээ авсан бэ?', earliest: '1960-01-01', latest: 'today' },
    mode: {
      type: 'choice',
      title: 'Яаж сурсан бэ?',
      options: { campus: 'Тэнд очиж', online: 'Зайнаас', joint: 'Хамтарсан хөтөлбөрөөр' },
    },
    stay: {
      type: 'file',
      title: 'Тэнд амьдарсныг нотлох баримтаа хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      hint: 'Виз, оршин суух үнэмлэхийн хуудас.',
    },
    diploma: { type: 'file', title: 'Дипломоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    transcript: { type: 'file', title: 'Дүнгийн жагсаалтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    language: {
      type: 'choice',
      title: 'Диплом ямар хэлээр вэ?',
      options: { mongolian: 'Монгол', english: 'Англи', russian: 'Орос', other: 'Өөр хэл' },
    },
    translation: { type: 'file', title: 'Баталгаат орчуулгаа хавсаргана уу', accept: ['pdf'] },
    thesis: { type: 'file', title: 'Диссертацын хураангуйгаа хавсаргана уу', accept: ['pdf'] },
    purpose: {
      type: 'choice',
      title: 'Юунд хэрэгтэй вэ?',
      options: { work: 'Ажилд орох', study: 'Үргэлжлүүлэн сурах', licence: 'Мэргэжлийн зөвшөөрөл' },
    },
  },
  when: { stay: { mode: 'campus' }, translation: { language: 'other' }, thesis: { level: 'doctor' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Бүрэн дунд боловсролтой', when: { secondary: { known: true } } },
    { title: 'Сургуульдаа очиж сурсан', when: { mode: ['campus', 'joint'] } },
    { title: 'Өмнө хүлээн зөвшөөрөөгүй', when: { before: { known: false } } },
  ],
  returns: [
    {
      code: 'scan-unclear',
      say: 'Диплом, дүнгийн зураг тод биш байна. Дахин хавсаргана уу.',
      asks: ['diploma', 'transcript'],
    },
    { code: 'translation-missing', say: 'Баталгаат орчуулга хэрэгтэй.', asks: ['language', 'translation'] },
    { code: 'stay-unproved', say: 'Тэнд сурсныг нотлох баримт хүрэлцэхгүй байна.', asks: ['mode', 'stay'] },
  ],
  refusals: [
    {
      code: 'not-accredited',
      say: 'Сургууль тухайн улсдаа магадлан итгэмжлэгдээгүй байна.',
      remedy: 'Итгэмжлэгдсэн баримттай бол хавсаргаад дахин илгээнэ үү.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
    {
      code: 'not-confirmed',
      say: 'Сургууль нь дипломыг баталгаажуулсангүй.',
      remedy: 'Сургуулиасаа албан бичиг авч дахин илгээнэ үү.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
    {
      code: 'level-differs',
      say: 'Хөтөлбөрийн хугацаа, кредит энэ зэрэгт хүрэхгүй байна.',
      remedy: 'Зэргээ өөрөөр сонгоод дахин хүсэлт илгээнэ үү.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
  ],
  gives: {
    document: 'Гадаад диплом хүлээн зөвшөөрсөн тодорхойлолт',
    show: ['level', 'university', 'programme', 'conferred'],
    validDays: 3650, // our own default: a recognition has no end
  },
  confidence: 'low',
})
