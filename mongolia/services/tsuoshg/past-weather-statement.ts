import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'past-weather-statement',
  agency: 'tsuoshg',
  kind: 'order',
  title: 'Өнгөрсөн цаг агаарын тодорхойлолт авах',
  summary: 'Шуурга, мөндөр, үерийн өдрийг албан ёсоор батална.',
  words: [
    'цаг агаарын лавлагаа',
    'шуурга болсон',
    'даатгалд цаг агаар',
    'weather statement',
    'мөндөрт машин цохиулсан',
    'салхинд дээвэр хуулагдсан',
    'тэр өдөр бороо орсон',
    'үерт автсан нотлох бичиг',
    'даатгалд өгөх цаг уурын тодорхойлолт',
    'цас зуд болсон бичиг',
    'hail proof',
    'past weather record',
  ],
  law: [{ act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүргийн цаг агаар вэ?', level: 2 },
    date: { type: 'date', title: 'Аль өдрийнх вэ?', earliest: '1990-01-01', latest: 'today' },
    weather: {
      type: 'choice',
      title: 'Юуг батлуулах вэ?',
      options: { storm: 'Шуурга', hail: 'Мөндөр', rain: 'Аадар бороо, үер', cold: 'Хүйтрэл', all: 'Бүх үзүүлэлт' },
    },
    reason: {
      type: 'choice',
      title: 'Хаана хэрэглэх вэ?',
      options: { insurance: 'Даатгал', court: 'Шүүх', work: 'Ажлын завсарлага', study: 'Судалгаа' },
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-station',
      say: 'Энэ нутагт ажиглалт хийгээгүй байна.',
      remedy: 'Ойролцоох сумын мэдээ сонгоно уу.',
      law: { act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' },
    },
    {
      code: 'not-observed',
      say: 'Тэр өдөр ийм үзэгдэл ажиглагдаагүй.',
      remedy: 'Өдрөө шалгаад дахин хандана уу.',
      law: { act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' },
    },
  ],
  gives: { document: 'Цаг агаарын тодорхойлолт', show: ['place', 'date', 'weather', 'reason'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
