import type { Hazard } from '#engine'
import { jhu, who } from './known.ts'

/** Levels, colours and words of the Government’s procedure of 2021-02-21; the names of levels 2 to 4 are from memory. */
export const covid: Hazard = {
  id: 'covid-19',
  name: { mn: 'Ковид-19', en: 'Covid-19', kk: 'Ковид-19' },
  icon: 'virus',
  law: 'Ковид-19 цар тахлын түвшинг тогтоох, үйл ажиллагааг зохицуулах түр журам (2021-02-21)',
  phone: '119',
  authorities: ['moh-centre', 'hosut-centre', 'nemut-centre'],
  doWhat: {
    mn: 'Гараа угаана уу. Халуурвал гэртээ байж, эмчид утсаар хандана уу.',
    en: 'Wash your hands. If you have a fever, stay at home and call a doctor.',
    kk: 'Қолыңызды жуыңыз. Қызуыңыз көтерілсе, үйде болып, дәрігерге телефон соғыңыз.',
  },
  levels: [
    {
      id: 'green',
      name: { mn: 'Ногоон', en: 'Green', kk: 'Жасыл' },
      colour: '#2e7d32',
      isUrgent: false,
      regime: { mn: 'Өдөр тутмын бэлэн байдал', en: 'Daily preparedness' },
      criterion: { mn: 'Халдварын тохиолдолгүй', en: 'No cases of infection' },
      rules: {
        mn: 'Хязгаарлалтгүй. Хөдөлгөөн цагийн хязгааргүй. Нийтийн тээвэр хуваарийн дагуу.',
        en: 'No restrictions. Traffic at any hour. Public transport on its regular schedule.',
      },
    },
    {
      id: 'yellow',
      name: { mn: 'Шар', en: 'Yellow', kk: 'Сары' },
      colour: '#f9c80e',
      isUrgent: false,
      regime: { mn: 'Өндөржүүлсэн бэлэн байдал', en: 'Heightened readiness' },
      criterion: { mn: 'Зөөвөрлөгдсөн, тархмал халдвар', en: 'Imported and dispersed infections' },
      rules: {
        mn: 'Амны хаалт зүүж, зай барина. Аж ахуйн үйл ажиллагаанд хязгаарлалтгүй (2022-01-05-аас).',
        en: 'Wear a mask and keep your distance. No restrictions on business (from 2022-01-05).',
      },
    },
    {
      id: 'orange',
      name: { mn: 'Улбар шар', en: 'Orange', kk: 'Қызғылт сары' },
      colour: '#ef6c00',
      isUrgent: true,
      regime: { mn: 'Бүх нийтийн бэлэн байдал', en: 'All-out readiness' },
      criterion: { mn: 'Шинэ голомтоос халдвар тархсан', en: 'Infection spread from a new cluster' },
      rules: {
        mn: '15 төрлийн үйл ажиллагааг хязгаарлана (2022-01-05 хүртэл 18).',
        en: '15 kinds of activity are restricted (18 until 2022-01-05).',
      },
    },
    {
      id: 'red',
      name: { mn: 'Улаан', en: 'Red', kk: 'Қызыл' },
      colour: '#c62828',
      isUrgent: true,
      regime: { mn: 'Хатуу хөл хорио', en: 'Strict lockdown' },
      criterion: {
        mn: 'Халдвар олон нийтэд өргөн тархсан, эсвэл шинэ тохиолдлын 25 хувийн эх үүсвэр тодорхойгүй',
        en: 'Large community spread, or the source of 25% of new cases cannot be identified',
      },
      rules: {
        mn: 'Зайлшгүй хэрэгцээгүй бол гэрээсээ гарахгүй. 5-аас олон хүн цугларахгүй. Хувийн машины хөдөлгөөн хязгаартай.',
        en: 'Leave home only for essentials. No gatherings of more than 5. Private cars restricted.',
      },
    },
  ],
  figures: {
    counts: ['infected', 'recovered', 'deceased', 'tested'],
    dueAt: '11:00',
    series: [
      { id: 'jhu', name: jhu.name, source: jhu },
      { id: 'who', name: who.name, source: who },
    ],
  },
}
