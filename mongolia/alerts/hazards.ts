/**
 * Everything people are warned of. Where no act names levels, there are four of the platform's own, the same for all of
 * them, so that a word means the same wherever it stands.
 */
import type { Hazard, HazardLevel } from '#engine'
import { covid } from './covid-19/hazard.ts'

const ownLevels: readonly HazardLevel[] = [
  { id: 'info', name: { mn: 'Мэдээлэл', en: 'Information', kk: 'Ақпарат' }, colour: '#1565c0', isUrgent: false },
  {
    id: 'attention',
    name: { mn: 'Анхаар', en: 'Attention', kk: 'Назар аударыңыз' },
    colour: '#f9c80e',
    isUrgent: false,
  },
  { id: 'danger', name: { mn: 'Аюултай', en: 'Danger', kk: 'Қауіпті' }, colour: '#ef6c00', isUrgent: true },
  {
    id: 'emergency',
    name: { mn: 'Онцгой байдал', en: 'Emergency', kk: 'Төтенше жағдай' },
    colour: '#c62828',
    isUrgent: true,
  },
]
const own = { levels: ownLevels, isOwnScale: true } as const
const emergencies = '105'
const government = '11-11'

export const hazards: readonly Hazard[] = [
  covid,
  {
    ...own,
    id: 'dzud',
    name: { mn: 'Зуд', en: 'Dzud', kk: 'Жұт' },
    icon: 'snowflake',
    phone: emergencies,
    authorities: ['obeg-centre', 'mofali-centre'],
    doWhat: {
      mn: 'Өвс, тэжээл, түлшээ нөөцөлнө үү. Холын замд ганцаараа бүү гараарай.',
      en: 'Store hay, feed and fuel. Do not travel far alone.',
      kk: 'Шөп, жем, отын қорын жинаңыз. Алыс жолға жалғыз шықпаңыз.',
    },
  },
  {
    ...own,
    id: 'flood',
    name: { mn: 'Үер', en: 'Flood', kk: 'Су тасқыны' },
    icon: 'waves',
    phone: emergencies,
    authorities: ['obeg-centre'],
    doWhat: {
      mn: 'Гол, жалга, далангаас холдоно уу. Үерийн усанд машинтай бүү ороорой.',
      en: 'Keep away from rivers, gullies and dams. Do not drive into flood water.',
      kk: 'Өзен, сай, бөгеттен алыс болыңыз. Тасқын суға көлікпен түспеңіз.',
    },
  },
  {
    ...own,
    id: 'animal-quarantine',
    name: { mn: 'Малын хорио цээр', en: 'Animal quarantine', kk: 'Мал карантині' },
    icon: 'paw-print',
    phone: government,
    authorities: ['meg-centre', 'obeg-centre'],
    doWhat: {
      mn: 'Малаа шилжүүлэхгүй. Өвчтэй мал харвал малын эмчид мэдэгдэнэ үү.',
      en: 'Do not move animals. Tell a veterinarian about sick ones.',
      kk: 'Малды көшірмеңіз. Ауру мал көрсеңіз, мал дәрігеріне хабарлаңыз.',
    },
  },
  {
    ...own,
    id: 'air-quality',
    name: { mn: 'Агаарын бохирдол', en: 'Air quality', kk: 'Ауаның ластануы' },
    icon: 'cloud-fog',
    phone: government,
    authorities: ['met-centre', 'moh-centre'],
    doWhat: {
      mn: 'Гадаа удаан бүү байгаарай. Хүүхэд, жирэмсэн эмэгтэй, өвчтэй хүн гэртээ байна уу.',
      en: 'Do not stay outside for long. Children, pregnant women and the ill should stay inside.',
      kk: 'Далада ұзақ жүрмеңіз. Балалар, жүкті әйелдер мен науқастар үйде болсын.',
    },
  },
  {
    ...own,
    id: 'road',
    name: { mn: 'Зам', en: 'Road', kk: 'Жол' },
    icon: 'traffic-cone',
    phone: '102',
    authorities: ['cheg-centre', 'obeg-centre'],
    doWhat: {
      mn: 'Замд гарахаасаа өмнө лавлана уу. Дулаан хувцас, ус, утсаа цэнэглээд аваарай.',
      en: 'Ask before you set out. Take warm clothes, water and a charged phone.',
      kk: 'Жолға шығар алдында сұраңыз. Жылы киім, су, қуатталған телефон алыңыз.',
    },
  },
  {
    ...own,
    id: 'school',
    name: { mn: 'Сургуулийн амралт', en: 'School closure', kk: 'Мектептің жабылуы' },
    icon: 'school',
    phone: government,
    authorities: ['moe-centre', 'obeg-centre'],
    doWhat: {
      mn: 'Хүүхдээ гэрт нь үлдээнэ үү. Хичээлийн талаар сургуулиасаа лавлана уу.',
      en: 'Keep your children at home. Ask the school about lessons.',
      kk: 'Балаңызды үйде қалдырыңыз. Сабақ туралы мектептен сұраңыз.',
    },
  },
]
