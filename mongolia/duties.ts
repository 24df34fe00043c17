/**
 * What the law on transparency of public information wants published: 68 items in five groups. The list itself is not at
 * hand, so only what a source names has an entry; the others keep their places without a name and are never made up.
 * What is marked `low` follows from a group's name and has to be compared with the law before it is relied on.
 */
import type { PublishingDuties } from '#engine'

const article = 'uchral.mn/p/82651'
const groupNamed = `${article}: named as a group, the item follows from it`

export const duties: PublishingDuties = {
  law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль', article: '8' },
  source: `${article}; niislel.burtgel.gov.mn/post/56375`,
  confidence: 'medium',
  total: 68,
  refreshDays: 14,
  changeDays: 3,
  groups: [
    { id: 'activity', title: { mn: 'Үйл ажиллагаа', en: 'Activity', kk: 'Қызмет' } },
    { id: 'people', title: { mn: 'Хүний нөөц', en: 'Human resources', kk: 'Кадрлар' } },
    {
      id: 'money',
      title: {
        mn: 'Төсөв, санхүү, худалдан авалт',
        en: 'Budget, finance and procurement',
        kk: 'Бюджет, қаржы, сатып алу',
      },
    },
    {
      id: 'services',
      title: { mn: 'Үйлчилгээ, тусгай зөвшөөрөл', en: 'Services and licences', kk: 'Қызметтер мен рұқсаттар' },
    },
  ],
  items: [
    {
      id: 'contact',
      title: {
        mn: 'Хаяг, утас, салбар',
        en: 'Addresses, telephones and offices',
        kk: 'Мекенжайлар, телефондар, бөлімдер',
      },
      group: 'activity',
      source: groupNamed,
      confidence: 'low',
      known: 'offices',
    },
    {
      id: 'registers',
      title: {
        mn: 'Хариуцдаг бүртгэл, мэдээллийн сан',
        en: 'The registers it keeps',
        kk: 'Жүргізетін тізілімдері',
      },
      group: 'activity',
      source: groupNamed,
      confidence: 'low',
      known: 'registers',
    },
    {
      id: 'vacancies',
      title: { mn: 'Сул орон тоо', en: 'Vacancies', kk: 'Бос жұмыс орындары' },
      group: 'people',
      source: article,
      confidence: 'high',
    },
    {
      id: 'budget',
      title: { mn: 'Төсөв, түүний гүйцэтгэл', en: 'The budget and how it is spent', kk: 'Бюджет және оның орындалуы' },
      group: 'money',
      source: groupNamed,
      confidence: 'low',
    },
    {
      id: 'procurement',
      title: { mn: 'Худалдан авах ажиллагаа', en: 'Procurement', kk: 'Мемлекеттік сатып алу' },
      group: 'money',
      source: article,
      confidence: 'high',
    },
    {
      id: 'services',
      title: {
        mn: 'Үйлчилгээ, бүрдүүлэх материал, хугацаа',
        en: 'Services, what they need and how long they take',
        kk: 'Қызметтер, қажетті құжаттар, мерзімдер',
      },
      group: 'services',
      source: groupNamed,
      confidence: 'low',
      known: 'services',
    },
    {
      id: 'fees',
      title: { mn: 'Үйлчилгээний төлбөр', en: 'Fees of the services', kk: 'Қызмет ақылары' },
      group: 'services',
      source: groupNamed,
      confidence: 'low',
      known: 'fees',
    },
    {
      id: 'licences',
      title: { mn: 'Тусгай зөвшөөрөл', en: 'Licences', kk: 'Арнайы рұқсаттар' },
      group: 'services',
      source: article,
      confidence: 'high',
    },
    {
      id: 'licence-holders',
      title: {
        mn: 'Тусгай зөвшөөрөл эзэмшигч',
        en: 'Holders of licences',
        kk: 'Арнайы рұқсат иелері',
      },
      group: 'services',
      source: article,
      confidence: 'high',
    },
    {
      id: 'buildings',
      title: {
        mn: 'Барилга байгууламжийн улсын комиссын дүгнэлт',
        en: 'Conclusions of the state commission on buildings',
        kk: 'Құрылыстар жөніндегі мемлекеттік комиссия қорытындысы',
      },
      source: article,
      confidence: 'high',
    },
  ],
}
