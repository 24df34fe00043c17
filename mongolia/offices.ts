/**
 * Where agencies can be gone to, by the rule that each has: the registrar has a department in every province and every
 * district of the capital, the road transport centre a branch in every province, the foreign ministry its embassies.
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

function registrationDepartments(): Office[] {
  return [
    ...provinces.map(({ code, name }) => ({
      id: `ubeg-${centreOf(code)}`,
      name: { mn: `${name.mn} аймгийн Улсын бүртгэлийн хэлтэс`, en: `${name.en} Province Registration Department` },
      division: centreOf(code),
    })),
    ...districts.map(({ code, name }) => ({
      id: `ubeg-${code}`,
      name: { mn: `${name.mn} дүүргийн Улсын бүртгэлийн хэлтэс`, en: `${name.en} District Registration Department` },
      division: code,
    })),
  ]
}

function transportBranches(): Office[] {
  return provinces.map(({ code, name }) => ({
    id: `atut-${centreOf(code)}`,
    name: { mn: `Авто тээврийн төв, ${name.mn} аймаг дахь салбар`, en: `Road Transport Centre, ${name.en} branch` },
    division: centreOf(code),
  }))
}

function embassyOffices(): Office[] {
  return embassies.map(([id, mn, en]) => ({
    id: `mfa-${id}`,
    name: { mn: `${mn} Элчин сайдын яам`, en: `Embassy in ${en}` },
  }))
}

const branches: Readonly<Record<string, () => Office[]>> = {
  ubeg: registrationDepartments,
  atut: transportBranches,
  mfa: embassyOffices,
}

/** An agency's head office, and its other places where they are known. */
export function officesOf({ id, name }: Pick<Agency, 'id' | 'name'>): Office[] {
  const head = {
    id: `${id}-centre`,
    name: { mn: `${name.mn}, төв`, en: `${name.en}, head office` },
    division: centre,
  }
  return [head, ...(branches[id]?.() ?? [])]
}
