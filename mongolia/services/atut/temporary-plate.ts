import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'temporary-plate',
  agency: 'atut',
  kind: 'permit',
  title: 'Машины түр дугаар авах',
  summary: 'Бүртгэлгүй машиныг хилээс, худалдаанаас авчрах түр дугаар.',
  words: [
    'транзит дугаар',
    'түр номер',
    'машин хилээс авчрах',
    'transit plate',
    'японоос машин ирсэн хилээс',
    'замын-үүдээс машин авчрах',
    'транзит номер',
    'түр дугаараар явах',
    'дугааргүй машин унах',
    'хилээс машинаа унаж ирэх',
    'temporary number plate',
    'шинэ машин дугааргүй',
    'түр дугаар',
    'машины түр дугаар',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }],
  facts: {
    mark: { from: 'transport.import.vehMark', with: { impExpDclrNo: 'imported' } },
    model: { from: 'transport.import.vehModelNo', with: { impExpDclrNo: 'imported' } },
  },
  ask: {
    imported: {
      type: 'choice',
      title: 'Аль машинд авах вэ?',
      options: { rows: 'transport.imports', value: 'impExpDclrNo', label: ['vehMark', 'vehModelNo', 'impExpDclrNo'] },
    },
    from: {
      type: 'choice',
      title: 'Хаанаас авчрах вэ?',
      options: { zamynuud: 'Замын-Үүд', altanbulag: 'Алтанбулаг', dealer: 'Худалдааны талбайгаас' },
    },
    leaves: { type: 'date', title: 'Хэзээ замд гарах вэ?', earliest: 'today' },
    insured: {
      type: 'declaration',
      title: 'Жолоочийн даатгалтай',
      statement: 'Энэ машинд жолоочийн даатгал хийлгэсэн.',
    },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { mark: { known: false } },
      code: 'not-declared',
      say: 'Гаалийн мэдүүлэг олдсонгүй.',
      remedy: 'Гаалийн бүрдүүлэлтээ хийлгээд дахин хүсэлт илгээнэ үү.',
    },
  ],
  gives: { document: 'Түр дугаарын хуудас', show: ['mark', 'model', 'from', 'leaves'], validDays: 10, bound: 'holder' },
  confidence: 'low',
})
