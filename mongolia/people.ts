/** Ten made-up people to try the platform as; everything about them is demonstration. Their lives answer the registers. */
import type { DemoPerson } from '#engine'
import type { Life } from './life.ts'

type Made = Life & { readonly id: string; readonly story: { readonly mn: string; readonly en: string } }

const id = (n: number) => `01900000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`

export const lives: readonly Made[] = [
  {
    id: id(1), registerNumber: 'РК75081213', clan: 'Боржигон', patronymic: 'Дорж', given: 'Бат-Эрдэнэ', sex: 'male', phone: '99112201',
    birthPlace: 'Хөвсгөл, Хатгал', home: { division: '670461', street: 'Хатгал тосгон', door: 'Эгийн гол, 2 тоот' },
    spouse: { registerNumber: 'РК78031522', clan: 'Хатгин', patronymic: 'Сүрэн', given: 'Долгор', since: '2000-09-15' },
    vehicles: [{ plate: '1207ХӨВ', mark: 'Toyota', model: 'Land Cruiser 76', year: 2012, cabin: 'HZJ76000412', colour: 'цагаан' }],
    licence: { number: '301207', classes: 'B, C', issued: '2019-05-28', score: 10 },
    story: { mn: 'Хатгалын малчин, сүлжээ муутай газар амьдардаг', en: 'Herder in Khatgal, where the signal is poor' },
  },
  {
    id: id(2), registerNumber: 'УХ91052824', clan: 'Бэсүд', patronymic: 'Бат-Эрдэнэ', given: 'Сарангэрэл', sex: 'female', phone: '88112202',
    birthPlace: 'Улаанбаатар', home: { division: '111651', street: 'Баянхошуу 12-р гудамж', door: '34 тоот' },
    children: ['УХ14230915', 'УХ17272126', 'УХ21310217'],
    passport: { number: 'E2211004', issued: '2021-04-02' },
    work: { employer: 'Өнөр хэвлэх ХХК', salary: 1_450_000, from: 2016, to: 2024 },
    story: { mn: 'Гэр хороололд гурван хүүхэдтэй ээж', en: 'Mother of three in a ger district' },
  },
  {
    id: id(3), registerNumber: 'БА86011948', clan: 'Керей', patronymic: 'Қабдыл', given: 'Айгүл', sex: 'female', phone: '95112203',
    birthPlace: 'Баян-Өлгий, Өлгий', home: { division: '830155', street: '3-р баг', door: '18 тоот' },
    work: { employer: 'Өлгий сумын 2-р сургууль', salary: 1_900_000, from: 2009, to: 2026 },
    diploma: { institution: 'Монгол Улсын Боловсролын их сургууль', programme: 'Багш, математик', degree: 'бакалавр', number: 'D200812345', year: 2008 },
    story: { mn: 'Өлгийн казах багш', en: 'Kazakh teacher in Ölgii' },
  },
  {
    id: id(4), registerNumber: 'УА04290335', clan: 'Тайчууд', patronymic: 'Ганбаатар', given: 'Тэмүүжин', sex: 'male', phone: '94112204',
    birthPlace: 'Улаанбаатар', home: { division: '111951', street: 'Их тойруу', door: '12-р байр 45 тоот' },
    passport: { number: 'E2298117', issued: '2023-08-10' },
    story: { mn: 'Гадаадад сурдаг оюутан', en: 'Student abroad' },
  },
  {
    id: id(5), registerNumber: 'ТА52123062', clan: 'Олхонууд', patronymic: 'Цэрэн', given: 'Дуламсүрэн', sex: 'female', phone: '91112205',
    birthPlace: 'Дархан-Уул, Дархан', home: { division: '450151', street: '5-р хороолол', door: '7-р байр 21 тоот' },
    properties: [{ number: 'Ү-2203001122', kind: 'орон сууц', address: 'Дархан-Уул, Дархан, 7-р байр 21 тоот', square: 48 }],
    story: { mn: 'Дарханы тэтгэврийн эмээ', en: 'Pensioner in Darkhan' },
  },
  {
    id: id(6), registerNumber: 'ХБ83041791', clan: 'Сартуул', patronymic: 'Лхагва', given: 'Ганболд', sex: 'male', phone: '96112206',
    birthPlace: 'Говьсүмбэр, Сүмбэр', home: { division: '420151', street: 'Төв зам', door: '3 тоот' },
    vehicles: [{ plate: '4410УНА', mark: 'Toyota', model: 'Prius 30', year: 2013, cabin: 'ZVW300551', colour: 'мөнгөлөг', ownerGiven: 'Ганболт' }],
    licence: { number: '418833', classes: 'B', issued: '2014-03-11', score: 8 },
    story: { mn: 'Тээврийн бүртгэлд нэр нь буруу бичигдсэн', en: 'His name is misspelt in the vehicle register' },
  },
  {
    id: id(7), registerNumber: 'ЖЕ03262213', clan: 'Урианхай', patronymic: 'Төмөр', given: 'Мөнхбат', sex: 'male', phone: '80112207',
    birthPlace: 'Дорнод, Хэрлэн', home: { division: '110753', street: 'Энхтайваны өргөн чөлөө', door: '9-р байр 3 тоот' },
    vehicles: [
      { plate: '7755УБЯ', mark: 'Toyota', model: 'Aqua', year: 2015, cabin: 'NHP100774', colour: 'улаан' },
      { plate: '0202УАА', mark: 'Honda', model: 'Fit', year: 2010, cabin: 'GE6100202', colour: 'цэнхэр' },
    ],
    licence: { number: '552266', classes: 'B', issued: '2022-07-01', score: 4 }, fines: 180_000,
    story: { mn: 'Төлөөгүй торгуультай залуу жолооч', en: 'Young driver with unpaid fines' },
  },
  {
    id: id(8), registerNumber: 'ОМ98021488', clan: 'Баяд', patronymic: 'Нямдорж', given: 'Энхжин', sex: 'female', phone: '89112208',
    birthPlace: 'Увс, Улаангом', home: { division: '112255', street: 'Зайсан', door: '210-р байр 8 тоот' },
    spouse: { registerNumber: 'АЛ96100577', clan: 'Халх', patronymic: 'Отгон', given: 'Баярсайхан', since: '2026-09-05' },
    work: { employer: 'Номин холдинг ХХК', salary: 2_300_000, from: 2020, to: 2026 },
    story: { mn: 'Шинэхэн гэрлэсэн бүсгүй', en: 'Newly married, wife' },
  },
  {
    id: id(9), registerNumber: 'АЛ96100577', clan: 'Халх', patronymic: 'Отгон', given: 'Баярсайхан', sex: 'male', phone: '85112209',
    birthPlace: 'Архангай, Цэцэрлэг', home: { division: '112255', street: 'Зайсан', door: '210-р байр 8 тоот' },
    spouse: { registerNumber: 'ОМ98021488', clan: 'Баяд', patronymic: 'Нямдорж', given: 'Энхжин', since: '2026-09-05' },
    story: { mn: 'Шинэхэн гэрлэсэн залуу', en: 'Newly married, husband' },
  },
  {
    id: id(10), registerNumber: 'МС79070866', clan: 'Жалайр', patronymic: 'Пүрэв', given: 'Оюунчимэг', sex: 'female', phone: '90112210',
    birthPlace: 'Сэлэнгэ, Сүхбаатар', home: { division: '111053', street: 'Нарантуул', door: '5-р байр 60 тоот' },
    courtDebts: [{ number: '181/ШШ2024/00412', date: '2024-05-21', value: 12_500_000, balance: 4_200_000 }],
    properties: [{ number: 'Ү-2204007788', kind: 'үйлчилгээний талбай', address: 'Улаанбаатар, Баянзүрх', square: 96 }],
    taxDebt: 350_000,
    story: { mn: 'Шүүхийн өртэй, жижиг дэлгүүрийн эзэн', en: 'Shopkeeper with a court debt' },
  },
]

/** Their children, who are too young to sign in but have records of their own. */
export const children: readonly Life[] = [
  child({ registerNumber: 'УХ14230915', given: 'Тэмүүлэн', sex: 'male' }),
  child({ registerNumber: 'УХ17272126', given: 'Анужин', sex: 'female' }),
  child({ registerNumber: 'УХ21310217', given: 'Билгүүн', sex: 'male' }),
]

function child(given: Pick<Life, 'registerNumber' | 'given' | 'sex'>): Life {
  return {
    ...given, clan: 'Бэсүд', patronymic: 'Сарангэрэл', phone: '', birthPlace: 'Улаанбаатар',
    home: { division: '111651', street: 'Баянхошуу 12-р гудамж', door: '34 тоот' }, parents: { mother: 'УХ91052824' },
  }
}

export const people: readonly DemoPerson[] = lives.map(({ id, registerNumber, phone, given, story }) => ({
  id, registerNumber, phone, language: 'mn', name: given, story,
}))
