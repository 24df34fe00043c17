import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'official-passport',
  agency: 'mfa',
  kind: 'order',
  title: 'Дипломат, албан паспорт захиалах',
  summary: 'Албан томилолтоор явах хүнд дипломат, албан паспорт.',
  words: [
    'дипломат паспорт',
    'албан паспорт',
    'ногоон паспорт',
    'diplomatic passport',
    'албаны паспорт авах',
    'төрийн албан хаагч паспорт',
    'дипломат паспорт авах',
    'албан томилолтын паспорт',
    'дипломатын гэр бүлийн паспорт',
    'service passport',
  ],
  law: [
    { act: 'Дипломат албаны тухай хууль' },
    { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
  ],
  facts: {
    held: { from: 'consular.officialPassport.officialNumber' },
    heldUntil: { from: 'consular.officialPassport.untilDate' },
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
    cardUntil: { from: 'civil.idCard.passportExpireDate' },
  },
  known: ['held', 'heldUntil', 'latinLastname', 'latinFirstname', 'cardUntil'],
  ask: {
    kind: { type: 'choice', title: 'Аль паспортыг авах вэ?', options: { diplomatic: 'Дипломат', official: 'Албан' } },
    basis: {
      type: 'choice',
      title: 'Ямар үндэслэлтэй вэ?',
      options: { post: 'Албан тушаалаар', mission: 'Гадаадад томилогдсон', spouse: 'Дипломатын гэр бүл' },
    },
    employer: { type: 'text', title: 'Аль байгууллага хүсэлт гаргаж байна вэ?', longest: 100 },
    letter: { type: 'file', title: 'Байгууллагын албан бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    old: { type: 'declaration', title: 'Хуучин паспортоо өгнө', statement: 'Өмнөх албан паспортоо яаманд хураалгана.' },
    photo: { type: 'file', title: 'Цээж зургаа хавсаргана уу', accept: ['jpeg', 'png'] },
    office: { type: 'office', title: 'Паспортоо хаанаас авах вэ?' },
  },
  when: {
    old: { basis: ['post', 'mission'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'letter-unsigned', say: 'Албан бичигт гарын үсэг, тамга алга.', asks: ['letter'] }],
  refusals: [
    {
      code: 'post-not-listed',
      say: 'Таны албан тушаал жагсаалтад алга.',
      remedy: 'Энгийн паспорт ашиглана уу.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
    {
      code: 'old-kept',
      say: 'Өмнөх албан паспортоо буцаагаагүй байна.',
      remedy: 'Паспортоо яаманд хураалгана уу.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
  ],
  gives: { thing: 'Дипломат, албан паспорт', at: 'office' },
  confidence: 'low',
})
