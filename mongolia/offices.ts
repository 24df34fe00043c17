/**
 * Where agencies can be gone to, by the rule that each has: some have a department in every province, some
 * in every district of the capital too, the foreign ministry has its embassies, and each local government is an office.
 * Streets and telephones are not sourced and so left out.
 */
import type { Agency, Office } from '#engine'
import { divisions } from './divisions.ts'

/** The capital district where the head offices are. */
const centre = '1119'
const capital = '11'

const provinces = divisions.filter(({ code, level }) => level === 1 && code !== capital)
const districts = divisions.filter(({ code, level }) => level === 2 && code.startsWith(capital))

/** The soum in which a province has its centre: the classifier gives it the number 01. */
const centreOf = (province: string) => `${province}01`

/**
 * Embassies that take passport orders. A choice of those that exist beyond doubt, not the whole list; which of them hand
 * passports over is not sourced for each (Stockholm is), so their confidence is medium.
 */
const embassies = [
  ['ankara', 'Анкара дахь', 'Ankara'],
  ['astana', 'Астана дахь', 'Astana'],
  ['bangkok', 'Бангкок дахь', 'Bangkok'],
  ['beijing', 'Бээжин дэх', 'Beijing'],
  ['berlin', 'Берлин дэх', 'Berlin'],
  ['brussels', 'Брюссель дэх', 'Brussels'],
  ['budapest', 'Будапешт дахь', 'Budapest'],
  ['canberra', 'Канберра дахь', 'Canberra'],
  ['delhi', 'Шинэ Дели дэх', 'New Delhi'],
  ['hanoi', 'Ханой дахь', 'Hanoi'],
  ['london', 'Лондон дахь', 'London'],
  ['moscow', 'Москва дахь', 'Moscow'],
  ['ottawa', 'Оттава дахь', 'Ottawa'],
  ['paris', 'Парис дахь', 'Paris'],
  ['prague', 'Прага дахь', 'Prague'],
  ['seoul', 'Сөүл дэх', 'Seoul'],
  ['stockholm', 'Стокгольм дахь', 'Stockholm'],
  ['tokyo', 'Токио дахь', 'Tokyo'],
  ['vienna', 'Вена дахь', 'Vienna'],
  ['warsaw', 'Варшав дахь', 'Warsaw'],
  ['washington', 'Вашингтон дахь', 'Washington'],
] as const

/** What an agency's departments are called, in provinces and, where it has them there, in the districts of the capital. */
const departments: Readonly<Record<string, { readonly mn: string; readonly en: string; readonly districts: boolean }>> =
  {
    ubeg: { mn: 'Улсын бүртгэлийн хэлтэс', en: 'Registration Department', districts: true },
    teg: { mn: 'Татварын хэлтэс', en: 'Tax Department', districts: true },
    ndeg: { mn: 'Нийгмийн даатгалын хэлтэс', en: 'Social Insurance Department', districts: true },
    hhueg: { mn: 'Хөдөлмөр, халамжийн үйлчилгээний хэлтэс', en: 'Labour and Welfare Department', districts: true },
    cheg: { mn: 'Цагдаагийн газар', en: 'Police Department', districts: true },
    emdeg: { mn: 'Эрүүл мэндийн даатгалын хэлтэс', en: 'Health Insurance Department', districts: true },
    gbhzhg: { mn: 'Гэр бүл, хүүхэд, залуучуудын хөгжлийн хэлтэс', en: 'Family and Youth Department', districts: true },
    gzbgzzg: { mn: 'Газрын харилцаа, барилга, хот байгуулалтын газар', en: 'Land Department', districts: false },
    sshgeg: { mn: 'Шүүхийн шийдвэр гүйцэтгэх газар', en: 'Court Enforcement Department', districts: false },
    obeg: { mn: 'Онцгой байдлын газар', en: 'Emergency Department', districts: false },
    aeg: { mn: 'Төрийн архив', en: 'State Archive', districts: false },
    meg: { mn: 'Мал эмнэлгийн газар', en: 'Veterinary Department', districts: false },
    met: { mn: 'Байгаль орчны газар', en: 'Environment Department', districts: false },
    atut: { mn: 'Авто тээврийн төв', en: 'Road Transport Centre', districts: false },
  }

/** Departments lie in the centre of each province, and in each district; that an agency has them is well known. */
function departmentsOf(agency: string): Office[] {
  const called = departments[agency]
  if (!called) return []
  return [
    ...provinces.map(({ code, name }) => ({
      id: `${agency}-${centreOf(code)}`,
      name: { mn: `${name.mn} аймгийн ${called.mn}`, en: `${name.en} Province ${called.en}` },
      division: centreOf(code),
    })),
    ...(called.districts ? districts : []).map(({ code, name }) => ({
      id: `${agency}-${code}`,
      name: { mn: `${name.mn} дүүргийн ${called.mn}`, en: `${name.en} District ${called.en}` },
      division: code,
    })),
  ]
}

/** Governors' offices: one a province, one a soum, one a district of the capital. */
function provincialGovernors(): Office[] {
  return provinces.map(({ code, name }) => ({
    id: `aimag-${code}`,
    name: { mn: `${name.mn} аймгийн Засаг даргын Тамгын газар`, en: `Governor’s Office of ${name.en} Province` },
    division: centreOf(code),
  }))
}

function soumGovernors(): Office[] {
  return provinces.flatMap((province) =>
    divisions
      .filter(({ code, level }) => level === 2 && code.startsWith(province.code))
      .map(({ code, name }) => ({
        id: `soum-${code}`,
        name: {
          mn: `${province.name.mn} аймгийн ${name.mn} сумын Засаг даргын Тамгын газар`,
          en: `Governor’s Office of ${name.en} Soum, ${province.name.en}`,
        },
        division: code,
      })),
  )
}

function districtGovernors(): Office[] {
  return districts.map(({ code, name }) => ({
    id: `duureg-${code}`,
    name: { mn: `${name.mn} дүүргийн Засаг даргын Тамгын газар`, en: `Governor’s Office of ${name.en} District` },
    division: code,
  }))
}

function embassyOffices(): Office[] {
  return embassies.map(([id, mn, en]) => ({
    id: `mfa-${id}`,
    name: { mn: `${mn} Элчин сайдын яам`, en: `Embassy in ${en}` },
  }))
}

/** Agencies that are many offices and no head office. */
const governors: Readonly<Record<string, () => Office[]>> = {
  aimag: provincialGovernors,
  soum: soumGovernors,
  duureg: districtGovernors,
}

/** An agency's head office, and its other places where they are known. */
export function officesOf({ id, name }: Pick<Agency, 'id' | 'name'>): Office[] {
  const own = governors[id]
  if (own) return own()
  const head = {
    id: `${id}-centre`,
    name: { mn: `${name.mn}, төв`, en: `${name.en}, head office` },
    division: centre,
  }
  return [head, ...departmentsOf(id), ...(id === 'mfa' ? embassyOffices() : [])]
}
