import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'old-age-pension',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Өндөр насны тэтгэвэр тогтоолгох',
  summary: 'Тэтгэврийн нас болсон бол тэтгэвэр тогтоолгож, дансандаа авна.',
  words: ['тэтгэвэр тогтоолгох', 'тэтгэвэрт гарах', 'пенси', 'өндөр насны тэтгэвэр', 'малчны тэтгэвэр', 'pension'],
  law: [
    { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    { act: 'Нийгмийн даатгалын ерөнхий хууль' },
  ],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    sex: { from: 'civil.person.sex' },
    pensionMonths: { from: 'insurance.months.pensionMonths' },
    pensionType: { from: 'insurance.pension.pensionType' },
    jobs: { rows: 'insurance.workHistory' },
    jobCount: { count: 'jobs' },
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
    address: { from: 'civil.address.fullAddress' },
  },
  known: ['birth', 'sex', 'pensionMonths', 'address'],
  ask: {
    basis: {
      type: 'choice',
      title: 'Ямар болзлоор тэтгэвэрт гарах вэ?',
      hint: 'Нас, шимтгэл төлсөн жилийн болзол өөр өөр байдаг.',
      options: {
        age: 'Ердийн насаар',
        mother: 'Олон хүүхэд төрүүлсэн эх',
        heavy: 'Хүнд, хортой, газар доорх ажил',
        herder: 'Малчин',
      },
    },
    heavyProof: {
      type: 'file',
      title: 'Хүнд, хортой ажлын тодорхойлолтоо хавсаргана уу',
      hint: 'Ажил олгогч, эсвэл архиваас авсан баримт байж болно.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    salaryYears: {
      type: 'choice',
      title: 'Дундаж цалинг аль жилүүдээс тооцох вэ?',
      hint: 'Дараалсан 7 жилийг хэлтэс тооцож өгнө.',
      options: { best: 'Хамгийн өндөр цалинтай жилүүд', last: 'Сүүлийн жилүүд' },
    },
    oldYears: { type: 'yesNo', title: '1995 оноос өмнө ажилласан уу?', hint: 'Түүнээс хойшхыг бүртгэлээс харна.' },
    oldProof: {
      type: 'file',
      title: 'Хөдөлмөрийн дэвтрээ хавсаргана уу',
      hint: 'Нүүр бүрийг тод зургаар оруулна уу.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    working: { type: 'yesNo', title: 'Одоо ажил хийж байгаа юу?' },
    account: {
      type: 'text',
      title: 'Тэтгэврээ авах дансаа бичнэ үү',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
    office: { type: 'office', title: 'Аль хэлтэст тэтгэврийн хэргээ нээлгэх вэ?' },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Миний өгсөн мэдээлэл үнэн зөв. Давхар тэтгэвэр авахгүй.',
    },
  },
  when: { heavyProof: { basis: 'heavy' }, oldProof: { oldYears: true } },
  stop: [
    {
      when: { pensionType: { known: true } },
      say: 'Танд тэтгэвэр тогтоосон байна: {pensionType}.',
      remedy: 'Дүнг нь өөрчлүүлэх бол «Тэтгэврээ дахин тогтоолгох» үйлчилгээг үзнэ үү.',
      instead: 'pension-recalculation',
    },
    {
      when: { age: { below: 45 } },
      say: 'Та {age} настай. Өндөр насны тэтгэвэр тогтоолгох нас болоогүй байна.',
      remedy: 'Шимтгэлээ үргэлжлүүлэн төлнө үү. Хэдэн жил төлснөө лавлагаанаас харна уу.',
      instead: 'social-insurance-reference',
    },
    { when: { basis: 'mother', sex: 'эрэгтэй' }, say: 'Энэ болзол эхэд хамаарна.', remedy: 'Өөр болзол сонгоно уу.' },
    {
      when: { basis: 'age', sex: 'эмэгтэй', age: { below: 55 } },
      say: 'Та {age} настай. Ердийн насаар эмэгтэй хүнд 55-аас өмнө тэтгэвэр тогтоохгүй.',
      remedy: 'Өөр болзолд хамаарах бол тэр болзлоо сонгоно уу.',
    },
    {
      when: { basis: 'age', sex: 'эрэгтэй', age: { below: 60 } },
      say: 'Та {age} настай. Ердийн насаар эрэгтэй хүнд 60-аас өмнө тэтгэвэр тогтоохгүй.',
      remedy: 'Өөр болзолд хамаарах бол тэр болзлоо сонгоно уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Шимтгэлийг 20 жил, түүнээс олон төлсөн', when: { pensionMonths: { atLeast: 240 } } },
    { title: 'Өөр тэтгэвэр авдаггүй', when: { pensionType: { known: false } } },
    { title: 'Ажилласан байдал бүртгэлтэй', when: { jobCount: { atLeast: 1 } } },
    {
      title: 'Эхийн болзолд хүүхдийн тоо хүрнэ',
      when: { anyOf: [{ basis: ['age', 'heavy', 'herder'] }, { childCount: { atLeast: 3 } }] },
    },
    { title: 'Хуучин жил нь баримттай', when: { anyOf: [{ oldYears: false }, { oldProof: { known: true } }] } },
  ],
  returns: [
    {
      code: 'labour-book-unreadable',
      say: 'Хөдөлмөрийн дэвтэр уншигдахгүй байна. Дахин хавсаргана уу.',
      asks: ['oldYears', 'oldProof'],
    },
    { code: 'account-wrong', say: 'Дансны дугаар буруу байна. Шалгаад дахин бичнэ үү.', asks: ['account'] },
    {
      code: 'heavy-unclear',
      say: 'Хүнд ажлын тодорхойлолтоос хугацаа нь мэдэгдэхгүй байна.',
      asks: ['basis', 'heavyProof'],
    },
  ],
  refusals: [
    {
      code: 'years-short',
      say: 'Шимтгэл төлсөн жил хүрэхгүй байна.',
      remedy: 'Дутуу жилээ нөхөн төлж, эсвэл баримтаа олж дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'age-short',
      say: 'Сонгосон болзлын нас болоогүй байна.',
      remedy: 'Нас хүрэхэд дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'heavy-not-listed',
      say: 'Таны ажил хүнд, хортой ажлын жагсаалтад байхгүй.',
      remedy: 'Ердийн насаар хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'double-pension',
      say: 'Хоёр тэтгэврийг зэрэг авах боломжгүй.',
      remedy: 'Аль өндрийг нь сонгож хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
  ],
  gives: {
    says: 'Тэтгэвэр тогтоолоо. Мөнгө сар бүр таны дансанд орно. Тооцоог «Тэтгэвэр тогтоолтын хуудас» лавлагаанаас харна уу.',
  },
  source: 'zavhan.ndaatgal.mn for the insured years; documents and the least ages, 55 and 60, from memory',
  confidence: 'medium',
})
