/**
 * What civil registration counts by province and soum: numbers of nobody. A field's name says what is counted and of
 * which sex; its words are made from it (`glossary/counts.ts`).
 */
import type { Further, Row } from './row.ts'

const counted = {
  sensitivity: 'open',
  law: { act: 'Статистикийн тухай хууль' },
  freshMinutes: 10_080,
  inputs: ['type', 'startDate', 'endDate'],
  many: true,
} as const

/** Each name for women and for men. */
function bySex(names: string, [women, men]: readonly [string, string] = ['Female', 'Male']): string {
  return names
    .split(' ')
    .map((name) => `${name}${women} ${name}${men}`)
    .join(' ')
}

/** A row of counts by its code, name, title and English title. */
function count([code, name, title, en]: readonly [Row[0], string, string, string], fields: string): Row {
  return [code, name, title, en, 'nothing', fields, counted]
}

const there = 'province district'
const here = 'aimagCityName soumDistrictName'
const lifeAges = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95]
const agesAtDeath = lifeAges
  .map((from) => `${[0, 1, 2, 3, 4].map((more) => `age${from + more}`).join(' ')} age${from}to${from + 4}`)
  .join(' ')

const parentAges = 'age014 age1519 age2024 age2529 age3034 age3539 age4044 age4549 age50Plus'
const childrenByAge = `${there} ${parentAges} ${bySex(parentAges)} inHospital ${bySex('inHospital')} totalChildren ${bySex('total')}`
const schooling = `uneducated elementarySchoolLevel middleSchoolLevel highSchoolLevel elementaryCollage collage
  bachelorDegree masterDegree`
const family = 'totalFamily nonMarried noMarriage marriage marriageSeparated marriageDivorced widow'
const marriageAges = 'age18to19 age20to24 age25to29 age30to34 age35to39 age40to44 age45to49 age50Plus'
const marriages = `${there} ${bySex(marriageAges)} ${bySex(
  'firstMarriage secondMarriage thirdMarriage fourthMarriage fifthMarriage marriageCount',
)} totalMale totalMarriageFemale`
const degrees = 'educationLevel elementaryCollege college bachelor master phd base'
const marriedSchooling = `${here} ${bySex(`unEducation elementarySchool highSchool ${degrees}`)} ${bySex(
  'noMarriage divorce',
)} widow widower`
const people = `${here} ${bySex('age18To19 age20To24 age25To29 age30To34 age35To39 age40To44 age45To49 age50plus sum')}`
const yearsMarried = 'familyYear forYear year1To3 year4To6 year7To9 year10To14 year15To19 year20plus'
const migrantAges = `age0to4 age5to9 age10to14 age15to19 age20to24 age25to29 age30to34 age35to39 age40to44 age45to49
  age50to54`
const provinces = `arhangai bayanulgii bayanhongor bulgan govialtai gobisumber darhanuul dornogobi dornod dundgobi zavhan
  orhon uvurhangai umnugobi sukhbaatar selenge tuv uvs khovd khuvsgul khentii ulaanbaatar`

export const statistics: Further = {
  birthsByMother: count(
    ['WS100178', 'ChildrenBirthStatisticByMother', 'Төрөлтийн тоо, эхийн насаар', 'Births by the mother’s age'],
    childrenByAge,
  ),
  birthsByFather: count(
    ['WS100179', 'ChildrenBirthStatisticByFather', 'Төрөлтийн тоо, эцгийн насаар', 'Births by the father’s age'],
    childrenByAge,
  ),
  birthsByForeignFather: count(
    [
      'WS100180',
      'ChildrenBirthStatByForeignFather',
      'Гадаадын иргэн эцэгтэй төрөлтийн тоо',
      'Births with a foreign father',
    ],
    childrenByAge,
  ),
  maternity: count(
    [
      'WS100181',
      'MaternityStatisticInfo',
      'Төрсөн эхийн тоо, боловсрол, гэрлэлтээр',
      'Mothers by education and marriage',
    ],
    `${there} totalEducationAll ${schooling} doctorDegree ${family}`,
  ),
  childRanks: count(
    [
      'WS100182',
      'ChildrenRankStatisticInfo',
      'Төрөлтийн тоо, хэд дэх хүүхдээр',
      'Births by the child’s place among siblings',
    ],
    `${there} firstChild secondChild thirdChild fourthChild fifthChild sixthChild seventhChild eighthChild totalChild`,
  ),
  deathsByAge: count(
    ['WS100183', 'CitizenDeceaseStatisticInfo', 'Нас баралтын тоо, насаар', 'Deaths by age'],
    `${there} ${agesAtDeath} age100Plus total`,
  ),
  deathsByEducation: count(
    [
      'WS100184',
      'DeceaseStatisticByEduLevel',
      'Нас баралтын тоо, боловсрол, гэрлэлтээр',
      'Deaths by education and marriage',
    ],
    `${there} totalEducationAll ${schooling} phdDegree ${family} totalDeceasePlace atHome atHospital atWork atTransport
      outdoor other`,
  ),
  marriagesByAge: count(
    ['WS100185', 'CitizenMarriageStatisticInfo', 'Гэрлэлтийн тоо, насаар', 'Marriages by age'],
    marriages,
  ),
  // Of the next, and of two on divorces below, the fields are assumed: those of what is counted alike.
  marriagesRestored: count(
    ['WS100186', 'CitizenMarriageRestoreStatisticInfo', 'Сэргээсэн гэрлэлтийн тоо', 'Marriages restored'],
    marriages,
  ),
  marriagesByEducation: count(
    ['WS100187', 'MarriageRegistredStats', 'Гэрлэлтийн тоо, боловсролоор', 'Marriages by education'],
    marriedSchooling,
  ),
  peopleByAge: count(['WS100188', 'CitizenStatsInfo', 'Иргэдийн тоо, насаар', 'People by age'], people),
  divorcesByAge: count(['WS100189', 'CitizenDivorceStats', 'Салалтын тоо, насаар', 'Divorces by age'], people),
  divorcesByMarriage: count(
    ['WS100190', 'CitizenDivorceWithMarriageStats', 'Салалтын тоо, гэрлэлтийн байдлаар', 'Divorces by marriage'],
    marriedSchooling,
  ),
  divorcesByEducation: count(
    ['WS100191', 'CitizenDivorceWithEducationStats', 'Салалтын тоо, боловсролоор', 'Divorces by education'],
    `aimagCityName soumDistrict=soumDistrictName ${bySex(`elementary high ${degrees}`)} age20To24Female ${yearsMarried}`,
  ),
  adoptedByAge: count(
    ['WS100192', 'CitizenStatisticAdoptedChildrenAge', 'Үрчлэгдсэн хүүхдийн тоо, насаар', 'Adopted children by age'],
    `${here} all ${bySex('age age0to3 age4to6 age7to9 age10Plus')} age0to3All age4to6All age7to9All age10toPlusAll`,
  ),
  adoptedByWork: count(
    [
      'WS100193',
      'CitizenStatisticAdoptedChildren',
      'Үрчлэгдсэн хүүхдийн тоо, үрчлэгчийн ажлаар',
      'Adopted children by the adopter’s work',
    ],
    `${here} ${bySex('cooperative employer houseHold labour private unemployed other')} salaryFemale salarymale`,
  ),
  migrants: count(
    ['WS100194', 'CitizenStatisticRegistredMigrant', 'Шилжин суурьшигчийн тоо, насаар', 'People who moved, by age'],
    `${here} all female male ${bySex(migrantAges.replace(/\s+/g, ' '), ['female', 'male'])} ${bySex('age55toOld')} otherFemale`,
  ),
  migrantReasons: count(
    [
      'WS100195',
      'CitizenStatisticMigrantReason',
      'Шилжин суурьшигчийн тоо, шалтгаанаар',
      'People who moved, by reason',
    ],
    `name=province all female male ${bySex(
      'study graduate workAppointment workProfessionally improveLivingCondition guardian other',
    )}`,
  ),
  migrantProvinces: count(
    [
      'WS100196',
      'CitizenStatisticMigrantProvince',
      'Шилжин суурьшигчийн тоо, аймгаар',
      'People who moved, by province',
    ],
    `aimagCityName all ${provinces}`,
  ),
}
