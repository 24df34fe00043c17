import { type Answers, list, record } from '../synthetic.ts'

const companies = ['Номин тал ХХК', 'Их зам ХХК', 'Сэлбэ хүнс ХХК', 'Шинэ өрх нөхөрлөл', 'Баян хишиг хоршоо']

export const legal: Answers = {
  ...list('WS100313', 0.6, 2, ({ one, digits }) => ({
    legalEntityNumber: `6${digits(6)}`,
    legalEntityName: one(companies),
  })),
  ...record('WS100301', 0.9, ({ one, digits, day, money }, { life, inputs }) => ({
    legalEntityNumber: inputs.legalEntityNumber ?? '',
    companyName: one(companies),
    descriptionName: 'Хязгаарлагдмал хариуцлагатай компани',
    stateRegnum: `90${digits(8)}`,
    createdDate: day(2005, 2024),
    ownershipTypeName: 'Хувийн',
    fullAddress: `${life.home.street}, ${life.home.door}`,
    directorName: `${life.patronymic} ${life.given}`,
    capital: money(1_000_000, 50_000_000, 1_000_000),
  })),
  ...list('WS100302', 0.7, 3, ({ day }) => ({
    changeDate: day(2015, 2026),
    changeName: 'Гүйцэтгэх удирдлага',
    before: 'Дорж',
    after: 'Оюун',
  })),
  ...record('WS100303', 0.4, ({ one, digits, day }) => ({
    companyName: one(companies),
    decisionNumber: `А/${digits(3)}`,
    decisionDate: day(2018, 2021),
    createdDate: day(2022, 2025),
  })),
  ...list('WS100305', 0.3, 2, ({ one, day }) => ({ cprName: one(companies), date: day(2005, 2024) })),
  ...record('WS100306', 0.5, ({ day }) => ({ status: 'Бүртгэлгүй', checkedDate: day(2026, 2026) })),
  ...list('WS100307', 0.8, 3, ({ one, whole }, { life }) => ({
    stakeholderTypeName: 'Иргэн',
    lastname: life.patronymic,
    firstname: one(['Бат', 'Оюун', 'Сараа', life.given]),
    countryName: 'Монгол',
    sharePercent: whole(10, 50),
  })),
  ...record('WS100310', 0.5, ({ one }) => ({
    companyName: one(companies),
    companyNameNew: one(companies),
    companyStatusNew: 'Хувьцаат компани',
    description: 'Хэлбэр өөрчилсөн',
  })),
  ...list('WS100314', 0.6, 2, ({ one, digits, whole, day }) => ({
    companyRegnum: `6${digits(6)}`,
    companyName: one(companies),
    sharePercent: whole(1, 100),
    createdDate: day(2008, 2025),
  })),
  ...record('WS100315', 1, ({ chance }) => ({ validDirector: chance(0.8) })),
  ...list('WS100317', 0.6, 2, ({ one, digits, day }) => ({
    certifiedNumber: `Н${digits(8)}`,
    legalEntityName: one(['Алтан говь ХХК', 'Цэнхэр нуур ХХК', 'Найман шарга ХХК']),
    registeredDate: day(2026, 2026),
    validDate: day(2027, 2027),
  })),
  ...list('WS100319', 0.9, 3, ({ one, digits }) => ({
    industryCode: digits(4),
    industryName: one(['Бөөний худалдаа', 'Барилга угсралт', 'Хоол үйлдвэрлэл', 'Мэдээллийн технологи']),
    isLicense: one(['Үгүй', 'Тийм']),
  })),
  ...list('WS100325', 0.7, 2, ({ whole, day }, { life }) => ({
    lastname: life.patronymic,
    firstname: life.given,
    ownerType: 'Шууд',
    percentOfAsset: whole(33, 100),
    registeredDate: day(2020, 2026),
  })),
  ...record('WS100326', 0.7, ({ one, digits, day }) => ({
    companyName: one(companies),
    type: one(['Тамга', 'Тэмдэг']),
    privateNumber: digits(6),
    createdDate: day(2010, 2025),
  })),
  ...list('ASSUMED-entity-branches', 0.5, 2, ({ one, day }) => ({
    branchName: one(['Дархан салбар', 'Эрдэнэт салбар']),
    branchAddress: 'Төв гудамж 5',
    createdDate: day(2012, 2025),
  })),
}
