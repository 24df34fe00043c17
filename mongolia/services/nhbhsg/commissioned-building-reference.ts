import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'commissioned-building-reference',
  agency: 'nhbhsg',
  title: 'Ашиглалтад орсон барилгын лавлагаа',
  summary: 'Барилга хэзээ, ямар актаар ашиглалтад орсныг батална.',
  words: [
    'комиссын акт',
    'ашиглалтад орсон акт',
    'commissioned building',
    'барилга комисс авсан уу',
    'манай байр ашиглалтад орсон уу',
    'байр хэдэн онд ашиглалтад орсон',
    'улсын комиссын актын хуулбар',
    'баригдсан он',
    'building completion proof',
  ],
  law: [{ act: 'Барилгын тухай хууль' }],
  read: 'construction.commissioned',
  show: ['actNumber', 'buildingName', 'address', 'floors', 'commissionedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Ашиглалтад орсон барилга бүртгэгдээгүй.', remedy: 'Барилгаа ашиглалтад оруулах хүсэлт гаргана уу.' },
  confidence: 'medium',
})
