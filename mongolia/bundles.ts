import type { Bundle } from '#engine'

/** What banks, embassies, employers and schools ask for together: the six to ten references that people name. */
export const bundles: readonly Bundle[] = [
  {
    id: 'loan',
    title: { mn: 'Зээлд', en: 'For a loan', kk: 'Несие алуға' },
    purpose: {
      mn: 'Банкинд зээл хүсэхэд өгөх лавлагаанууд',
      en: 'The references a bank asks for',
      kk: 'Банктен несие сұрағанда беретін анықтамалар',
    },
    words: ['зээл авах материал', 'банкны зээлийн бүрдүүлбэр', 'loan documents', 'несие құжаттары'],
    icon: 'landmark',
    services: [
      'id-card-reference',
      'address-reference',
      'property-reference',
      'social-insurance-reference',
      'court-debt-reference',
      'tax-debt-reference',
    ],
  },
  {
    id: 'visa',
    title: { mn: 'Визэнд', en: 'For a visa', kk: 'Визаға' },
    purpose: {
      mn: 'Элчин сайдын яаманд виз хүсэхэд өгөх лавлагаанууд',
      en: 'The references an embassy asks for',
      kk: 'Елшіліктен виза сұрағанда беретін анықтамалар',
    },
    words: ['визний материал', 'виз мэдүүлэх бүрдүүлбэр', 'visa documents', 'виза құжаттары'],
    icon: 'plane',
    services: ['passport-reference', 'criminal-liability-reference', 'social-insurance-reference', 'address-reference'],
  },
  {
    id: 'work',
    title: { mn: 'Ажилд ороход', en: 'For a job', kk: 'Жұмысқа тұруға' },
    purpose: {
      mn: 'Ажил олгогчид өгөх лавлагаанууд',
      en: 'The references an employer asks for',
      kk: 'Жұмыс берушіге беретін анықтамалар',
    },
    words: ['ажилд орох материал', 'ажлын бүрдүүлбэр', 'job documents', 'жұмысқа тұру құжаттары'],
    icon: 'briefcase',
    services: [
      'id-card-reference',
      'address-reference',
      'diploma-reference',
      'criminal-liability-reference',
      'social-insurance-reference',
    ],
  },
  {
    id: 'scholarship',
    title: { mn: 'Тэтгэлэгт', en: 'For a scholarship', kk: 'Шәкіртақыға' },
    purpose: {
      mn: 'Тэтгэлэг, сургалтын зээл хүсэхэд өгөх лавлагаанууд',
      en: 'The references a scholarship asks for',
      kk: 'Шәкіртақы, оқу несиесін сұрағанда беретін анықтамалар',
    },
    words: ['тэтгэлгийн материал', 'сургалтын зээлийн бүрдүүлбэр', 'scholarship documents', 'шәкіртақы құжаттары'],
    icon: 'graduation-cap',
    services: ['id-card-reference', 'address-reference', 'diploma-reference', 'social-insurance-reference'],
  },
  {
    id: 'kindergarten',
    title: { mn: 'Цэцэрлэгт', en: 'For kindergarten', kk: 'Балабақшаға' },
    purpose: {
      mn: 'Хүүхдийг цэцэрлэгт оруулахад өгөх лавлагаанууд',
      en: 'The references a kindergarten asks for',
      kk: 'Баланы балабақшаға бергенде керек анықтамалар',
    },
    words: ['цэцэрлэгийн материал', 'цэцэрлэгт оруулах бүрдүүлбэр', 'kindergarten documents', 'балабақша құжаттары'],
    icon: 'baby',
    services: ['birth-reference', 'address-reference', 'health-insurance-reference'],
  },
]
