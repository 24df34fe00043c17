import { civilNumberOf } from '../../population/numbers.ts'
import { type Answers, list, record } from '../synthetic.ts'

export const civil: Answers = {
  ...record('WS100105', 0.5, ({ day, digits }, { life }) => ({
    marriedDate: day(2000, 2012),
    cancelDate: day(2014, 2023),
    cancelId: `ГЦ-${digits(6)}`,
    courtId: `${digits(3)}/ШШ/${digits(5)}`,
    cancelDistrict: life.birthPlace,
  })),
  ...record('WS100132', 0.4, ({ day, digits }, { life }) => ({
    marriageDate: day(2000, 2010),
    regDate: day(2015, 2025),
    regId: `ГС-${digits(6)}`,
    regDistrict: life.birthPlace,
  })),
  ...record('WS100133', 1, ({ day, digits, one }, { inputs, life }) => ({
    deceasedRegnum: inputs.deceasedRegnum ?? '',
    lastName: one(['Дорж', 'Цэрэн', 'Лхагва']),
    firstName: one(['Пүрэв', 'Долгор', 'Сүрэн']),
    deceaseDate: day(2018, 2026),
    deceasePlaceName: life.birthPlace,
    registeredNumber: `НБ-${digits(6)}`,
  })),
  ...list('ASSUMED-deceased-relatives', 0.6, 2, ({ digits, one }) => ({
    regnum: `УА4${digits(7)}`,
    fullName: one(['Дорж Пүрэв', 'Цэрэн Долгор', 'Лхагва Сүрэн']),
    relation: one(['эцэг', 'эх', 'өвөө', 'эмээ']),
  })),
  ...record('WS100134', 0.5, ({ day, one }, { life }) => ({
    newSurname: life.clan,
    newForename: life.patronymic,
    newGivenname: one([life.given, 'Билгүүн', 'Номин']),
    regDate: day(2010, 2025),
  })),
  ...record('WS100135', 0.3, ({ digits }) => ({
    status: 'Үнэмлэх аваагүй',
    birthDate: '2011-03-15',
    registeredNum: digits(12),
  })),
  ...record(
    'WS100136',
    ({ life }) => life.passport === undefined,
    () => ({ status: 'Бүртгэлгүй', citizenship: 'Монгол' }),
  ),
  ...list('WS100137', 0.7, 3, ({ one, whole, day }) => ({
    fullAddress: `${one(['Улаанбаатар, Сонгинохайрхан', 'Дархан-Уул, Дархан', 'Орхон, Баян-Өндөр'])}, ${whole(1, 90)} тоот`,
    regDate: day(1998, 2024),
  })),
  ...record('WS100138', 1, ({ day }, { life }) => ({
    regnum: life.registerNumber,
    civilId: civilNumberOf(life.registerNumber),
    givenDate: day(1999, 2012),
  })),
  ...record('WS100139', 0.4, ({ one, digits }, { life }) => ({
    regnumOld: `УБ${digits(8)}`,
    regnumNew: life.registerNumber,
    causeName: one(['Давхардсан', 'Төрсөн огноо зассан']),
  })),
  ...record('WS100140', 0.6, ({ digits, day }) => ({
    passportNum: `E${digits(7)}`,
    issuedDate: day(2008, 2018),
    citizenship: 'Монгол',
  })),
  ...record('WS100141', 0.5, ({ digits, day, one }) => ({
    passportNum: `E${digits(7)}`,
    issuedDate: day(2019, 2026),
    invPassportNum: `E${digits(7)}`,
    invCauseName: one(['Хугацаа дууссан', 'Хуудас дууссан', 'Гээсэн']),
  })),
  ...record('WS100142', 0.4, ({ digits, day, one }) => ({
    passportNum: `E${digits(7)}`,
    passportTypeCode: 'Үндэсний энгийн',
    passportInvCauseName: one(['Гээсэн', 'Гэмтсэн', 'Хугацаа дууссан']),
    regDate: day(2015, 2026),
  })),
  ...list('WS100176', 0.8, 4, ({ one, digits }, { life }) => ({
    familyTypeName: one(['эцэг', 'эх', 'ах', 'эгч', 'дүү']),
    familyForeName: life.patronymic,
    familyGivenName: one(['Бат', 'Оюун', 'Сараа', 'Болд']),
    familyRegisterNum: `УХ${digits(8)}`,
  })),
  ...record('ASSUMED-adoption', 0.4, ({ day, digits }) => ({
    adoptedDate: day(2005, 2024),
    registeredId: `ҮР-${digits(6)}`,
    adopterName: 'Дорж Оюун',
    decisionNumber: `А/${digits(3)}`,
  })),
  ...record('ASSUMED-paternity', 0.4, ({ day, digits, one }) => ({
    establishedDate: day(2005, 2024),
    registeredId: `ЭТ-${digits(6)}`,
    parentName: 'Лхагва Бат',
    ground: one(['Хамтарсан өргөдөл', 'Шүүхийн шийдвэр']),
  })),
  ...record('ASSUMED-temporary-address', 0.5, ({ whole, day }, { life }) => ({
    temporaryFullAddress: `${life.home.street}, ${whole(1, 90)} тоот`,
    since: day(2025, 2026),
    until: day(2027, 2027),
  })),
  ...list('ASSUMED-birth-notices', 0.6, 1, ({ digits, one }) => ({
    noticeNumber: `ТМ${digits(8)}`,
    bornOn: '2026-11-10',
    babySex: one(['эрэгтэй', 'эмэгтэй']),
    hospital: one(['Нэгдүгээр амаржих газар', 'Өргөө амаржих газар', 'Аймгийн нэгдсэн эмнэлэг']),
  })),
  ...record('ASSUMED-birth-notice', 1, ({ one }, { inputs }) => ({
    noticeNumber: inputs.noticeNumber ?? '',
    bornOn: '2026-11-10',
    babySex: one(['эрэгтэй', 'эмэгтэй']),
    hospital: one(['Нэгдүгээр амаржих газар', 'Өргөө амаржих газар', 'Аймгийн нэгдсэн эмнэлэг']),
  })),
  ...list('ASSUMED-death-notices', 0.5, 1, ({ digits, one }) => ({
    noticeNumber: `НМ${digits(8)}`,
    fullName: one(['Дорж Пүрэв', 'Цэрэн Долгор', 'Лхагва Сүрэн']),
    diedOn: '2026-11-18',
  })),
}
