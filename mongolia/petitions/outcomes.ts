/** How what was written can end, what an answer may begin with, and on which grounds information is withheld. */
import type { PetitionOutcome } from '#engine'

const informationLaw = 'Нийтийн мэдээллийн ил тод байдлын тухай хууль'

const complaint: readonly PetitionOutcome[] = [
  {
    id: 'upheld',
    title: { mn: 'Үндэслэлтэй', en: 'Upheld', kk: 'Негізді' },
    say: {
      mn: 'Таны гомдол үндэслэлтэй байна. Бид дараахыг хийнэ.',
      en: 'You are right. This is what we do about it.',
      kk: 'Сіздің шағымыңыз негізді. Біз мынаны істейміз.',
    },
  },
  {
    id: 'partly',
    title: { mn: 'Зарим нь үндэслэлтэй', en: 'Partly upheld', kk: 'Бір бөлігі негізді' },
    say: {
      mn: 'Таны гомдлын зарим нь үндэслэлтэй байна.',
      en: 'You are right in part.',
      kk: 'Шағымыңыздың бір бөлігі негізді.',
    },
  },
  {
    id: 'unfounded',
    title: { mn: 'Үндэслэлгүй', en: 'Not upheld', kk: 'Негізсіз' },
    say: {
      mn: 'Бид шалгалаа. Зөрчил илрээгүй, учир нь:',
      en: 'We have looked into it and found nothing wrong, because:',
      kk: 'Біз тексердік. Заң бұзушылық табылмады, себебі:',
    },
  },
  {
    id: 'explained',
    title: { mn: 'Тайлбарласан', en: 'Explained', kk: 'Түсіндірілді' },
    say: { mn: 'Бид танд тайлбарлая.', en: 'Let us explain.', kk: 'Сізге түсіндірейік.' },
  },
]

const proposal: readonly PetitionOutcome[] = [
  {
    id: 'accepted',
    title: { mn: 'Авч хэрэгжүүлнэ', en: 'Accepted', kk: 'Қабылданды' },
    say: {
      mn: 'Саналд тань баярлалаа. Бид үүнийг хэрэгжүүлнэ.',
      en: 'Thank you. We will do this.',
      kk: 'Ұсынысыңызға рахмет. Біз мұны жүзеге асырамыз.',
    },
  },
  {
    id: 'considered',
    title: { mn: 'Цаашид судална', en: 'Will be looked into', kk: 'Қаралады' },
    say: {
      mn: 'Саналд тань баярлалаа. Бид цаашид судална.',
      en: 'Thank you. We will look further into this.',
      kk: 'Ұсынысыңызға рахмет. Біз оны қарастырамыз.',
    },
  },
  {
    id: 'not-accepted',
    title: { mn: 'Хэрэгжүүлэх боломжгүй', en: 'Not accepted', kk: 'Қабылданбады' },
    say: {
      mn: 'Саналд тань баярлалаа. Одоо хэрэгжүүлэх боломжгүй, учир нь:',
      en: 'Thank you. It cannot be done now, because:',
      kk: 'Ұсынысыңызға рахмет. Қазір мүмкін емес, себебі:',
    },
  },
]

/** What a request may be refused on; the grounds as they are understood, each for a lawyer to check against its article. */
const grounds = [
  {
    id: 'state-secret',
    say: {
      mn: 'Төрийн болон албаны нууцад хамаарна.',
      en: 'It is a secret of the state.',
      kk: 'Мемлекеттік құпияға жатады.',
    },
    law: 'Төрийн болон албаны нууцын тухай хууль',
  },
  {
    id: 'personal',
    say: {
      mn: 'Бусад хүний хувийн мэдээлэл тул өгөх боломжгүй.',
      en: 'It is personal data of somebody else.',
      kk: 'Басқа адамның жеке деректері.',
    },
    law: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль',
  },
  {
    id: 'business',
    say: { mn: 'Байгууллагын нууцад хамаарна.', en: 'It is a business secret.', kk: 'Ұйымның құпиясына жатады.' },
    law: 'Байгууллагын нууцын тухай хууль',
  },
  {
    id: 'not-held',
    say: {
      mn: 'Манай байгууллагад ийм мэдээлэл байхгүй.',
      en: 'We do not hold this information.',
      kk: 'Бізде мұндай ақпарат жоқ.',
    },
    law: informationLaw,
  },
]

const information: readonly PetitionOutcome[] = [
  {
    id: 'given',
    title: { mn: 'Мэдээлэл өгсөн', en: 'Given', kk: 'Берілді' },
    say: {
      mn: 'Таны хүссэн мэдээллийг өгч байна.',
      en: 'Here is what you asked for.',
      kk: 'Сіз сұраған ақпарат мынау.',
    },
  },
  {
    id: 'partly-given',
    title: { mn: 'Заримыг өгсөн', en: 'Given in part', kk: 'Бір бөлігі берілді' },
    say: {
      mn: 'Хүссэн мэдээллийн тань заримыг өгч байна.',
      en: 'Here is a part of what you asked for.',
      kk: 'Сұраған ақпараттың бір бөлігін береміз.',
    },
  },
  {
    id: 'withheld',
    title: { mn: 'Татгалзсан', en: 'Refused', kk: 'Бас тартылды' },
    say: {
      mn: 'Хүссэн мэдээллийг тань өгөх боломжгүй.',
      en: 'We cannot give what you asked for.',
      kk: 'Сұраған ақпаратты бере алмаймыз.',
    },
    no: {
      grounds,
      appeal: {
        mn: 'Та зөвшөөрөхгүй бол дээд шатны байгууллагад, эсвэл шүүхэд гомдол гаргаж болно.',
        en: 'If you disagree you can go to the office above this one, or to court.',
        kk: 'Келіспесеңіз, жоғары тұрған мекемеге немесе сотқа шағымдана аласыз.',
      },
    },
  },
]

export const outcomes = { complaint, proposal, information } as const

/** Who is above whom where the list of agencies does not say: governors’ offices have no head office of their own. */
export const above = { control: 'c1111', headless: ['aimag', 'soum', 'duureg'], capital: '11' } as const
