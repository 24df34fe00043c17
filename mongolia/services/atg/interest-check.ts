import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'interest-check',
  agency: 'atg',
  kind: 'certificate',
  title: 'Нэр дэвшигчийн урьдчилсан мэдүүлэг хянуулах',
  summary: 'Албан тушаалд нэр дэвшигч мэдүүлгээ урьдчилан хянуулна.',
  words: [
    'томилогдохын өмнө мэдүүлэг',
    'урьдчилсан мэдүүлэг',
    'нэр дэвшигч',
    'candidate check',
    'урьдчилсан хасхом',
    'дарга болохоосоо өмнө мэдүүлэг',
    'томилогдох хүн атг мэдүүлэг',
    'шинэ ажилд орохын өмнөх хасхом',
    'хувийн ашиг сонирхлын урьдчилсан мэдүүлэг',
    'check before appointment',
  ],
  law: [
    {
      act: 'Нийтийн албанд нийтийн болон хувийн ашиг сонирхлыг зохицуулах, ашиг сонирхлын зөрчлөөс урьдчилан сэргийлэх тухай хууль',
    },
    { act: 'Авлигын эсрэг хууль' },
  ],
  facts: {
    companies: { rows: 'legal.companies' },
    companyCount: { count: 'companies' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
  },
  ask: {
    office: { type: 'text', title: 'Ямар албан тушаалд нэр дэвшиж байна вэ?', longest: 160 },
    nominator: { type: 'text', title: 'Хэн нэр дэвшүүлсэн бэ?', longest: 160 },
    businesses: { type: 'yesNo', title: 'Албан тушаалтай холбоотой бизнес эрхэлдэг үү?' },
    leaves: {
      type: 'declaration',
      title: 'Бизнесээс гарахаа баталгаажуулна уу',
      statement: 'Томилогдвол холбогдох бизнес, албан тушаалаас гарна.',
    },
    statement: { type: 'file', title: 'Урьдчилсан мэдүүлгээ хавсаргана уу', accept: ['pdf'] },
  },
  when: { leaves: { businesses: true } },
  fee: [{ label: 'Хяналт', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Компанид эзэмшилгүй', when: { companyCount: { below: 1 } } },
    { title: 'Ял шийтгэлгүй', when: { sentences: { below: 1 } } },
  ],
  refusals: [
    {
      code: 'hidden',
      say: 'Мэдүүлэгт эзэмшдэг компаниа бичээгүй байна.',
      remedy: 'Мэдүүлгээ засаад дахин хянуулна уу.',
      law: {
        act: 'Нийтийн албанд нийтийн болон хувийн ашиг сонирхлыг зохицуулах, ашиг сонирхлын зөрчлөөс урьдчилан сэргийлэх тухай хууль',
      },
    },
    {
      code: 'conflict',
      say: 'Ашиг сонирхлын илэрхий зөрчилтэй байна.',
      remedy: 'Зөрчлөө арилгаад дахин хянуулна уу.',
      law: {
        act: 'Нийтийн албанд нийтийн болон хувийн ашиг сонирхлыг зохицуулах, ашиг сонирхлын зөрчлөөс урьдчилан сэргийлэх тухай хууль',
      },
    },
  ],
  gives: { document: 'Урьдчилсан мэдүүлэг хянасан хуудас', show: ['office', 'nominator'], validDays: 90 }, // no source gives the term: our own default
  confidence: 'medium',
})
