import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'consular-certificate',
  agency: 'mfa',
  kind: 'certificate',
  title: 'Консулын тодорхойлолт авах',
  summary: 'Гадаадын байгууллагад өгөх тодорхойлолт авна.',
  words: [
    'амьд байгаа тодорхойлолт',
    'консулын бичиг',
    'гэрлээгүй гэсэн консулын тодорхойлолт',
    'consular letter',
    'консулаас бичиг авах',
    'гадаадад гэрлэхэд бичиг',
    'ганц бие гэсэн консулын бичиг',
    'гадаадад тэтгэвэр авахад амьд тодорхойлолт',
    'элчингээс тодорхойлолт авах',
    'consul letter',
  ],
  law: [{ act: 'Дипломат албаны тухай хууль' }],
  facts: {
    registeredIn: { from: 'consular.abroad.country' },
    mission: { from: 'consular.abroad.mission' },
    licence: { from: 'police.driver.licenseNumber' },
    single: { from: 'civil.noMarriage.status' },
  },
  known: ['registeredIn', 'mission'],
  ask: {
    says: {
      type: 'choice',
      title: 'Юуг тодорхойлуулах вэ?',
      options: {
        alive: 'Амьд байгааг',
        single: 'Гэрлээгүйг',
        driver: 'Жолооны үнэмлэхийг',
        same: 'Хоёр нэр нэг хүн болохыг',
        citizen: 'Монгол иргэн болохыг',
      },
    },
    otherName: { type: 'text', title: 'Нөгөө нэрээ яаж бичсэн бэ?', longest: 80 },
    asks: { type: 'text', title: 'Аль байгууллагад өгөх вэ?', longest: 100 },
    tongue: {
      type: 'choice',
      title: 'Аль хэлээр авах вэ?',
      options: { mn: 'Монгол', en: 'Англи', local: 'Тухайн улсын хэл' },
    },
  },
  when: {
    otherName: { says: 'same' },
  },
  stop: [
    {
      when: { says: 'driver', licence: { known: false } },
      say: 'Таны жолооны үнэмлэх бүртгэлд алга.',
      remedy: 'Жолооны мэдээллээ лавлагаанаас шалгана уу.',
      instead: 'driver-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Гэрлээгүй нь бүртгэлээр таарна',
      when: { anyOf: [{ says: ['alive', 'driver', 'same', 'citizen'] }, { single: { known: true } }] },
    },
  ],
  refusals: [
    {
      code: 'records-differ',
      say: 'Бүртгэл тодорхойлуулах зүйлтэй зөрж байна.',
      remedy: 'Эхлээд бүртгэлээ засуулна уу.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
    {
      code: 'in-person',
      say: 'Үүнийг консул биечлэн уулзаж олгоно.',
      remedy: 'Элчин сайдын яамны цаг авч очно уу.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
  ],
  gives: { document: 'Консулын тодорхойлолт', show: ['says', 'asks', 'registeredIn', 'mission'], validDays: 90 },
  confidence: 'low',
})
