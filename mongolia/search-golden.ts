/**
 * What people type, and the service they mean: by hand, in either script, in several people's spellings, and before the
 * search was tuned. The search is tuned by it; what it is only measured with stands in `search-held-back.ts`.
 */

/** `bent` words are misspelt or have endings; `spoken` ones are whole phrases as people say them. */
export type Golden = {
  readonly plain: readonly string[]
  readonly bent: readonly string[]
  readonly spoken: readonly string[]
  readonly english: readonly string[]
}

export const golden: Readonly<Record<string, Golden>> = {
  'address-reference': {
    plain: [
      'оршин суугаа газрын тодорхойлолт',
      'хаягийн лавлагаа',
      'оршин суугаа хаяг',
      'hayagiin lavlagaa',
      'xayagiin lawlagaa',
    ],
    bent: [
      'hayg batlah bichig',
      'хаягийнхаа лавлагааг',
      'khayagiin todorkhoilolt avah',
      'хаягын лавлага',
      'hayigiin lavlagaa',
    ],
    spoken: [
      'гэрийнхээ хаягийг авах',
      'би хаана амьдардаг гэдгээ батлуулах',
      'horoonoos hayagiin todorhoilolt avmaar bn',
    ],
    english: ['proof of address', 'residence address'],
  },
  'id-card-reference': {
    plain: ['үнэмлэхний мэдээлэл', 'иргэний үнэмлэх', 'irgenii unemleh', 'vnemlehnii lavlagaa'],
    bent: [
      'irgeniy ünemlekh',
      'иргэний үнэмлэхээ',
      'irgenii unemlehiin',
      'иргэний унэмлэх',
      'irgnii unemlekh',
      'иргний үнэмлэхний лавлгаа',
    ],
    spoken: ['иргэний үнэмлэхээ хаячихлаа', 'irgenii unemlehee geechihsen yah ve'],
    english: ['national identity card', 'id card', 'lost id card'],
  },
  'birth-reference': {
    plain: [
      'tursnii burtgeliin lawlagaa',
      'хүүхэд төрсөн бүртгэл',
      'төрсний гэрчилгээ',
      'tursnii gerchilgee',
      'torsnii lavlagaa',
    ],
    bent: [
      'torsnii gerchilge',
      'турсний гэрчилгээ',
      'төрсний гэрчилгээний лавлагааг',
      'huuhdiin tursnii gerchilgee',
      'төрсөний гэрчилгээ',
      'tursni gerchlgee',
    ],
    spoken: ['хүүхдийнхээ төрсний гэрчилгээг яаж авах вэ', 'shine torson huuhdiin gerchilgee avmaar baina'],
    english: ['birth certificate', 'child birth record'],
  },
  'marriage-reference': {
    plain: [
      'гэрлэсэн лавлагаа',
      'гэрлэлтийн гэрчилгээ',
      'gerleltiin gerchilgee',
      'gerlesnii lavlagaa',
      'гэрлэлтийн лавлагаа',
    ],
    bent: [
      'гэрлэлтийн гэрчилгээний хуулбар',
      'gerlesnii burtgeliin lavlagaagaa',
      'гэрлэлтын гэрчлгээ',
      'gerleltin gerchilge',
    ],
    spoken: [
      'gerlelt burtguulsen lavlagaa',
      'бид хоёр гэрлэснээ батлах баримт',
      'gerlesen gedgee batluulah yostoi',
      'гэр бүлийн баталгаа',
    ],
    english: ['marriage certificate', 'proof of marriage'],
  },
  'no-marriage-reference': {
    plain: [
      'ganc bie lavlagaa',
      'гэрлээгүй лавлагаа',
      'gerleegui lavlagaa',
      'гэрлэлтийн бүртгэлгүй лавлагаа',
      'gerlesnii burtgelgui',
    ],
    bent: ['gerleegvi', 'гэрлээгүйн тодорхойлолт', 'gerleeguigee batlah', 'гэрлээгуй лавлага', 'gerleguy lawlagaa'],
    spoken: [
      'гэрлэж байгаагүй тодорхойлолт',
      'ганц бие гэдгээ батлах бичиг',
      'gadaad hund suuhad gerleegui todorhoilolt',
    ],
    english: ['not married certificate', 'single status'],
  },
  'passport-reference': {
    plain: ['паспортын лавлагаа', 'pasportiin lavlagaa', 'паспортын дугаар', 'gadaad pasportiin todorhoilolt'],
    bent: [
      'pasportiin lavlaga',
      'гадаад пасспортын тодорхойлолт',
      'gadaad passportiin lavlagaag',
      'паспортын лавлгаа',
      'pasbortiin lawlagaa',
    ],
    spoken: ['гадаад паспортынхоо дугаарыг мэдмээр байна', 'pasporttai gedgee batluulah lavlagaa'],
    english: ['passport reference', 'passport number'],
  },
  'passport-order': {
    plain: [
      'гадаад паспорт',
      'gadaad pasport',
      'pasport',
      'паспорт захиалах',
      'pasport zahialah',
      'паспорт алдсан',
      'паспорт сунгах',
    ],
    bent: [
      'паспортоо алдсан',
      'паспорд',
      'gadad pasbort',
      'пасспорт',
      'pasportoo sungah',
      'паспортоо гээсэн',
      'huuhdiin pasport',
    ],
    spoken: [
      'gadaad pasportoo geelee',
      'pasportiin hugatsaa duussan',
      'хүүхдэдээ паспорт авмаар байна',
      'паспорт маань норчихсон',
    ],
    english: ['passport', 'lost passport', 'foreign passport', 'passport renewal'],
  },
  'driving-licence': {
    plain: [
      'жолооны үнэмлэх',
      'жолоодох эрх',
      'jolooni unemleh',
      'жолооны үнэмлэх сунгах',
      'jolooni unemleh sungah',
      'ангилал нэмэх',
    ],
    bent: [
      'жолооны үнэмлэхээ',
      'jolooniihoo unemleh',
      'жолоны үнэмлэх',
      'jolony vnemleh',
      'жолооны үнэмлэхээ солих',
      'joloonii vnemlehee sungah',
    ],
    spoken: [
      'жолооны үнэмлэхээ гээчихлээ',
      'joloonii unemlehiin hugatsaa duussan',
      'гадаад жолооны үнэмлэхээ солиулах',
      'unemlehendee angilal nemeh',
    ],
    english: ["driver's license", 'driver licence', 'driving license', 'renew driving licence'],
  },
  'traffic-fines': {
    plain: ['торгууль', 'torguuli', 'торгууль төлөх', 'torguuli tuluh', 'машины торгууль'],
    bent: ['торгуулиа төлөх', 'torguuliaa shalgah', 'таргууль', 'torguul', 'mashinii torguuli'],
    spoken: ['хэдэн төгрөгийн торгуультай вэ', 'цагдаагийн торгуулиа төлмөөр байна', 'bi torguultai yu'],
    english: ['traffic fines', 'pay a fine', 'speeding fine'],
  },
  'civil-correction': {
    plain: ['нэр засуулах', 'ner zasuulah', 'төрсөн огноо буруу', 'бүртгэлийн алдаа засуулах', 'ner buruu'],
    bent: ['нэрээ засуулах', 'nereee zasuulah', 'ургийн овгоо засуулах', 'латин бичиглэлээ засуулах'],
    spoken: ['миний нэрийг буруу бичсэн байна', 'tursun ognoo buruu burtgegdsen'],
    english: ['wrong name', 'correct my name'],
  },
  'driver-correction': {
    plain: ['цусны бүлэг засуулах', 'tsusnii buleg zasuulah', 'жолоочийн бүртгэл засуулах'],
    bent: ['цусны бүлгээ засуулах', 'tsusni bulgee zasuulah', 'joloochiin burtgeliin aldaa'],
    spoken: ['үнэмлэх дээр цусны бүлэг буруу', 'joloochiin burtgeld ner buruu baina'],
    english: ['wrong blood group', 'correct driver record'],
  },
  'vehicle-correction': {
    plain: ['машины бүртгэл засуулах', 'mashinii burtgel zasuulah', 'арлын дугаар буруу'],
    bent: ['mashinii burtgeliin aldaa zasuulah', 'машины бүртгэлийн алдаагаа засуулах', 'арлын дугаараа засуулах'],
    spoken: ['машины бүртгэлд нэр буруу байна', 'mashinii gerchilgeend ner buruu bichsen'],
    english: ['wrong vehicle record', 'correct vehicle register'],
  },
  'property-reference': {
    plain: [
      'oron suutsnii gerchilgee',
      'үл хөдлөх эд хөрөнгийн лавлагаа',
      'үл хөдлөх хөрөнгө',
      'ul hudluh hurungu',
      'байрны лавлагаа',
      'vl hodloh horongo',
    ],
    bent: [
      'үл хөдлөхийн лавлагаа',
      'bairnii lavlagaa',
      'газрын гэрчилгээ',
      'үл хөдлөх хөрөнг',
      'ul hodloh hurungiin lawlaga',
    ],
    spoken: ['hurunguu shalgah', 'миний нэр дээр байр байгаа юу', 'ner deer hurungu baigaa eseh'],
    english: ['property', 'real estate', 'apartment ownership'],
  },
  'vehicle-reference': {
    plain: [
      'avto mashin',
      'машины техникийн паспорт',
      'машины лавлагаа',
      'mashinii lavlagaa',
      'тээврийн хэрэгсэл',
      'авто машины гэрчилгээ',
    ],
    bent: [
      'mashiny lavlagaa',
      'машиныхаа лавлагааг',
      'mashinaa nereeree burtguulsen',
      'teevriin heregsel',
      'мошины лавлагаа',
      'teewriin heregsliin lawlaga',
      'тээвэрийн хэрэгслийн',
    ],
    spoken: ['миний нэр дээр ямар машин байдаг вэ', 'mashin minii ner deer yu'],
    english: ['car', 'vehicle registration'],
  },
  'driver-reference': {
    plain: ['жолоочийн лавлагаа', 'joloochiin lavlagaa', 'жолоочийн мэдээлэл', 'жолооны оноо'],
    bent: ['jolooch lawlagaa', 'жолоочын лавлага', 'жолоодох эрхийн тодорхойлолт', 'joloochiin onoogoo'],
    spoken: ['joloonii onoo hed uldsen be', 'жолооны оноо шалгах', 'жолоочийн лавлагаагаа авах'],
    english: ["driver's reference", 'driver points'],
  },
  'criminal-liability-reference': {
    plain: [
      'tsagdaa yalgui',
      'ял шийтгэлгүй тодорхойлолт',
      'yalgui todorhoilolt',
      'цагдаагийн тодорхойлолт',
      'tsagdaagiin todorhoilolt',
    ],
    bent: [
      'eruugiin hariutslaga',
      'эрүүгийн хариуцлагын лавлагааг',
      'cagdaagiin lavlagaa',
      'цагдаагын тодорхойлт',
      'yal shiitgelguy todorkhoilolt',
      'эрүүгын лавлага',
    ],
    spoken: [
      'эрүүгийн хариуцлага хүлээж байгаагүй',
      'ажилд ороход ялгүй гэсэн бичиг хэрэгтэй',
      'vizend tsagdaagiin todorhoilolt heregtei',
    ],
    english: ['criminal record', 'police clearance'],
  },
  'health-insurance-reference': {
    plain: ['erüül mendiin daatgal', 'эрүүл мэндийн даатгал', 'eruul mendiin daatgal', 'эмд', 'emd lavlagaa'],
    bent: [
      'eruul mend daatgal lavlagaa',
      'эрүүл мэндийн даатгалаа шалгах',
      'eruul mendiin daatgaliinhaa',
      'эрүүл мэндын даатгл',
      'erul mendin datgal',
      'eruvl mendiin daatgal',
    ],
    spoken: ['эмд төлсөн эсэх', 'эмнэлэгт үзүүлэхэд даатгалтай юу', 'hvvhdiinhee eruul mendiin daatgal'],
    english: ['health insurance', 'medical insurance'],
  },
  'social-insurance-reference': {
    plain: [
      'nd shimtgel',
      'tsalingiin todorhoilolt',
      'нийгмийн даатгал',
      'niigmiin daatgal',
      'ндш',
      'ndsh lavlagaa',
      'шимтгэлийн лавлагаа',
    ],
    bent: ['нийгмийн даатгалынхаа', 'niigmiin daatgaliin lavlagaag', 'нийгмын датгал', 'niigmin datgaliin lawlaga'],
    spoken: [
      'шимтгэл төлсөн түүх',
      'банкинд цалингийн тодорхойлолт өгөх',
      'hezee ajil hiij bsan niigmiin daatgal',
      'зээлэнд ндш хэрэгтэй',
    ],
    english: ['social insurance', 'salary statement'],
  },
  'court-debt-reference': {
    plain: ['shiidver guitsetgeh', 'шүүхийн өр', 'shuuhiin ur', 'өр төлбөргүй лавлагаа', 'ur tulburgui lavlagaa'],
    bent: ['шүүхийн өр төлбөрийн лавлагааг', 'shvvhiin shiidver', 'шуухийн өр төлбөр', 'shuhiin or tolbor'],
    spoken: [
      'bank shuuhiin urgui',
      'шүүхээс өргүй тодорхойлолт',
      'шүүхэд өртэй эсэхээ мэдмээр байна',
      'busdad urgui gedgee batlah',
      'шийдвэр гүйцэтгэлийн өр',
    ],
    english: ['court debt', 'court decision debt'],
  },
  'tax-debt-reference': {
    plain: [
      'татварын албаны лавлагаа',
      'татварын өр',
      'tatvariin ur',
      'татварын тодорхойлолт',
      'tatwariin todorhoilolt',
    ],
    bent: [
      'татвараа төлсөн',
      'tatvariin urgui todorhoiloltoo',
      'татварийн өр',
      'tatvryn orgui',
      'татвырын өргүй тодорхойлт',
    ],
    spoken: ['tatvaraa shalgah', 'татварт өртэй юу би', 'tatvar tulsun esehee shalgah'],
    english: ['no tax debt', 'tax debt', 'tax clearance'],
  },
  'diploma-reference': {
    plain: [
      'deed bolovsrol',
      'их сургуулийн диплом',
      'диплом',
      'diplom',
      'дипломын лавлагаа',
      'diplomiin todorhoilolt',
    ],
    bent: [
      'diplomiin lawlagaa',
      'дипломоо батлуулах',
      'diplomiinhoo lavlagaag',
      'дипломийн тодорхойлт',
      'deplom',
      'dyplom',
    ],
    spoken: ['их сургууль төгссөнөө батлах', 'surguuli tugssun gedgee batluulah', 'дээд боловсрол эзэмшсэн'],
    english: ['diploma', 'university degree'],
  },
}
