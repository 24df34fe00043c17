/**
 * What the fields of statistics are called, made from their names: a range of ages (`age20to24`), or one of the words
 * below, and then of which sex (`Female`, `male`). The exchange spells them as it likes.
 */
import type { Entry } from '../row.ts'

type Words = readonly [title: string, en: string]

const total: Words = ['Нийт', 'Total']

const words: ReadonlyMap<string, Words> = new Map(
  Object.entries<Words>({
    total,
    sum: total,
    all: total,
    age: total,
    totalChildren: ['Нийт хүүхэд', 'Children in total'],
    totalChild: ['Нийт хүүхэд', 'Children in total'],
    totalFamily: ['Гэрлэлтийн байдлаар нийт', 'Total by marriage'],
    totalEducationAll: ['Боловсролоор нийт', 'Total by education'],
    totalDeceasePlace: ['Нас барсан газраар нийт', 'Total by place of death'],
    totalMarriage: ['Гэрлэлт нийт', 'Marriages in total'],
    marriageCount: ['Гэрлэлтийн тоо', 'Number of marriages'],
    inHospital: ['Эмнэлэгт төрсөн', 'Born in hospital'],
    firstChild: ['Нэг дэх хүүхэд', 'First child'],
    secondChild: ['Хоёр дахь хүүхэд', 'Second child'],
    thirdChild: ['Гурав дахь хүүхэд', 'Third child'],
    fourthChild: ['Дөрөв дэх хүүхэд', 'Fourth child'],
    fifthChild: ['Тав дахь хүүхэд', 'Fifth child'],
    sixthChild: ['Зургаа дахь хүүхэд', 'Sixth child'],
    seventhChild: ['Долоо дахь хүүхэд', 'Seventh child'],
    eighthChild: ['Найм дахь хүүхэд', 'Eighth child'],
    firstMarriage: ['Анхны гэрлэлт', 'First marriage'],
    secondMarriage: ['Хоёр дахь гэрлэлт', 'Second marriage'],
    thirdMarriage: ['Гурав дахь гэрлэлт', 'Third marriage'],
    fourthMarriage: ['Дөрөв дэх гэрлэлт', 'Fourth marriage'],
    fifthMarriage: ['Тав дахь гэрлэлт', 'Fifth marriage'],
    uneducated: ['Боловсролгүй', 'No schooling'],
    unEducation: ['Боловсролгүй', 'No schooling'],
    elementary: ['Бага боловсрол', 'Primary school'],
    elementarySchool: ['Бага боловсрол', 'Primary school'],
    elementarySchoolLevel: ['Бага боловсрол', 'Primary school'],
    base: ['Суурь боловсрол', 'Lower secondary school'],
    middleSchoolLevel: ['Суурь боловсрол', 'Lower secondary school'],
    high: ['Бүрэн дунд боловсрол', 'Upper secondary school'],
    highSchool: ['Бүрэн дунд боловсрол', 'Upper secondary school'],
    highSchoolLevel: ['Бүрэн дунд боловсрол', 'Upper secondary school'],
    elementaryCollage: ['Техникийн анхан шатны боловсрол', 'Vocational school'],
    elementaryCollege: ['Техникийн анхан шатны боловсрол', 'Vocational school'],
    collage: ['Тусгай дунд боловсрол', 'College'],
    college: ['Тусгай дунд боловсрол', 'College'],
    bachelor: ['Бакалавр', 'Bachelor'],
    bachelorDegree: ['Бакалавр', 'Bachelor'],
    master: ['Магистр', 'Master'],
    masterDegree: ['Магистр', 'Master'],
    phd: ['Доктор', 'Doctor'],
    phdDegree: ['Доктор', 'Doctor'],
    doctorDegree: ['Доктор', 'Doctor'],
    educationLevel: ['Боловсролоор нийт', 'Total by education'],
    nonMarried: ['Гэрлэж байгаагүй', 'Never married'],
    noMarriage: ['Гэрлэлтээ бүртгүүлээгүй', 'Marriage not registered'],
    marriage: ['Гэрлэсэн', 'Married'],
    marriageSeparated: ['Тусгаарласан', 'Separated'],
    marriageDivorced: ['Гэрлэлтээ цуцалсан', 'Divorced'],
    divorce: ['Гэрлэлтээ цуцалсан', 'Divorced'],
    widow: ['Бэлэвсэн эмэгтэй', 'Widows'],
    widower: ['Бэлэвсэн эрэгтэй', 'Widowers'],
    familyYear: ['Гэр бүл болсон жил', 'Years as a family'],
    forYear: ['Гэрлээд нэг жил болоогүй', 'Married for less than a year'],
    atHome: ['Гэртээ', 'At home'],
    atHospital: ['Эмнэлэгт', 'In hospital'],
    atWork: ['Ажлын байранд', 'At work'],
    atTransport: ['Тээврийн хэрэгсэлд', 'In a vehicle'],
    outdoor: ['Гадаа', 'Outdoors'],
    other: ['Бусад', 'Other'],
    cooperative: ['Хоршооны гишүүн', 'Member of a cooperative'],
    employer: ['Ажил олгогч', 'Employer'],
    houseHold: ['Өрхийн аж ахуйд ажилладаг', 'Working in the household'],
    labour: ['Хувиараа хөдөлмөр эрхэлдэг', 'Self-employed'],
    private: ['Хувийн хэвшилд ажилладаг', 'Working for a private company'],
    salary: ['Цалинтай ажилладаг', 'Employed'],
    unemployed: ['Ажилгүй', 'Unemployed'],
    study: ['Суралцах', 'To study'],
    graduate: ['Сургууль төгссөн', 'Graduated'],
    workAppointment: ['Ажилд томилогдсон', 'Posted for work'],
    workProfessionally: ['Мэргэжлээрээ ажиллах', 'To work in their trade'],
    improveLivingCondition: ['Амьдралаа дээшлүүлэх', 'For a better life'],
    guardian: ['Асран хамгаалагчаа дагасан', 'With a guardian'],
    arhangai: ['Архангай', 'Arkhangai'],
    bayanulgii: ['Баян-Өлгий', 'Bayan-Ölgii'],
    bayanhongor: ['Баянхонгор', 'Bayankhongor'],
    bulgan: ['Булган', 'Bulgan'],
    govialtai: ['Говь-Алтай', 'Govi-Altai'],
    gobisumber: ['Говьсүмбэр', 'Govisümber'],
    darhanuul: ['Дархан-Уул', 'Darkhan-Uul'],
    dornogobi: ['Дорноговь', 'Dornogovi'],
    dornod: ['Дорнод', 'Dornod'],
    dundgobi: ['Дундговь', 'Dundgovi'],
    zavhan: ['Завхан', 'Zavkhan'],
    orhon: ['Орхон', 'Orkhon'],
    uvurhangai: ['Өвөрхангай', 'Övörkhangai'],
    umnugobi: ['Өмнөговь', 'Ömnögovi'],
    sukhbaatar: ['Сүхбаатар', 'Sükhbaatar'],
    selenge: ['Сэлэнгэ', 'Selenge'],
    tuv: ['Төв', 'Töv'],
    uvs: ['Увс', 'Uvs'],
    khovd: ['Ховд', 'Khovd'],
    khuvsgul: ['Хөвсгөл', 'Khövsgöl'],
    khentii: ['Хэнтий', 'Khentii'],
    ulaanbaatar: ['Улаанбаатар', 'Ulaanbaatar'],
  }),
)

/** The entry of a count by its name, or nothing when the name says no such thing. */
export function countOf(name: string): Entry | undefined {
  const whole = words.get(name)
  if (whole) return entry(whole, '')
  const [, counted = '', sex = ''] = /^(.*?)(Female|Male|female|male|All)?$/.exec(name) ?? []
  const found = words.get(counted) ?? rangeOf(counted)
  if (found) return entry(found, sex.toLowerCase())
  return name === 'female' || name === 'male' ? entry(total, name) : undefined
}

function entry([title, en]: Words, sex: string): Entry {
  if (sex === 'female') return { title: `${title}, эмэгтэй`, en: `${en}, women`, type: 'number' }
  if (sex === 'male') return { title: `${title}, эрэгтэй`, en: `${en}, men`, type: 'number' }
  return { title, en, type: 'number' }
}

/** `age2024`, `age20to24`, `age50Plus`, `age55toOld`, `age7`, `year1To3`. */
function rangeOf(name: string): Words | undefined {
  const [, of, from, last] = /^(age|year)(0|\d\d?|100)(?:[tT]o)?(\d\d|\d|[pP]lus|Old)?$/.exec(name) ?? []
  if (!of || !from) return undefined
  const isRange = last && /\d/.test(last)
  const range = isRange ? `${from}–${last}` : last ? `${from}+` : from
  const en = isRange ? `${from} to ${last}` : last ? `${from} or more` : from
  return of === 'age' ? [`${range} нас`, `Aged ${en}`] : [`${range} жил гэрлэсэн`, `Married for ${en} years`]
}
