import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pension-recalculation',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Тэтгэврээ дахин тогтоолгох',
  summary: 'Шинэ баримт гарсан, цалин өссөн бол тэтгэврээ өөрчлүүлнэ.',
  words: [
    'тэтгэврээ нэмүүлэх',
    'тэтгэвэр бага',
    'тэтгэврийн зөрүү',
    'дахин тооцуулах',
    'recalculate pension',
    'пенси бага гарсан',
    'пенсээ нэмүүлэх',
    'хуучин цалингийн лавлагаа олдсон',
    'пенсийг буруу бодсон',
    'пенсээ дахин бодуулах',
    'ажилласан жил дутуу орсон',
    'pension too low',
    'дэвтэр олдсон пенси',
  ],
  law: [{ act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' }],
  facts: {
    pensionType: { from: 'insurance.pension.pensionType' },
    since: { from: 'insurance.pension.pensionStartDate' },
    pensionOffice: { from: 'insurance.pension.pensionOffice' },
  },
  known: ['pensionType', 'since', 'pensionOffice'],
  ask: {
    ground: {
      type: 'choice',
      title: 'Юу өөрчлөгдсөн бэ?',
      options: {
        work: 'Тэтгэвэрт гарснаас хойш ажилласан',
        salary: 'Цалингийн шинэ баримт олдсон',
        years: 'Ажилласан жилийн шинэ баримт олдсон',
        percent: 'Чадвар алдалтын хувь өөрчлөгдсөн',
      },
    },
    paper: { type: 'file', title: 'Шинэ баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    from: { type: 'date', title: 'Өөрчлөлт хэзээнээс вэ?', latest: 'today' },
  },
  when: { paper: { ground: ['salary', 'years'] } },
  stop: [
    {
      when: { pensionType: { known: false } },
      say: 'Танд тэтгэвэр тогтоогоогүй байна.',
      remedy: 'Эхлээд тэтгэвэр тогтоолгох хүсэлт гаргана уу.',
      instead: 'old-age-pension',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Тэтгэвэр авдаг', when: { pensionType: { known: true } } },
    {
      title: 'Шинэ баримт хавсаргасан',
      when: { anyOf: [{ ground: ['work', 'percent'] }, { paper: { known: true } }] },
    },
  ],
  returns: [
    { code: 'paper-no-stamp', say: 'Баримтад байгууллагын тамга алга. Өөр хувийг хавсаргана уу.', asks: ['paper'] },
  ],
  refusals: [
    {
      code: 'no-gain',
      say: 'Шинэ тооцоогоор тэтгэвэр нэмэгдэхгүй байна.',
      remedy: 'Өөр баримттай бол дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'paper-known',
      say: 'Энэ баримтыг анх тооцсон байна.',
      remedy: 'Тооцоогоо тогтоолтын хуудаснаас шалгана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэврийг дахин тогтоолоо. Шинэ дүнгээр дараагийн сараас олгоно.' },
  confidence: 'low',
})
