import type { Bundle } from '#engine'

/** What banks, embassies, employers and schools ask for together: the six to ten references that people name. */
export const bundles: readonly Bundle[] = [
  {
    id: 'loan',
    title: { mn: 'Зээлд', en: 'For a loan' },
    purpose: { mn: 'Банкинд зээл хүсэхэд өгөх лавлагаанууд', en: 'The references a bank asks for' },
    words: ['зээл авах материал', 'банкны зээлийн бүрдүүлбэр', 'loan documents'],
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
    title: { mn: 'Визэнд', en: 'For a visa' },
    purpose: { mn: 'Элчин сайдын яаманд виз хүсэхэд өгөх лавлагаанууд', en: 'The references an embassy asks for' },
    words: ['визний материал', 'виз мэдүүлэх бүрдүүлбэр', 'visa documents'],
    icon: 'plane',
    services: ['passport-reference', 'criminal-liability-reference', 'social-insurance-reference', 'address-reference'],
  },
  {
    id: 'work',
    title: { mn: 'Ажилд ороход', en: 'For a job' },
    purpose: { mn: 'Ажил олгогчид өгөх лавлагаанууд', en: 'The references an employer asks for' },
    words: ['ажилд орох материал', 'ажлын бүрдүүлбэр', 'job documents'],
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
    title: { mn: 'Тэтгэлэгт', en: 'For a scholarship' },
    purpose: { mn: 'Тэтгэлэг, сургалтын зээл хүсэхэд өгөх лавлагаанууд', en: 'The references a scholarship asks for' },
    words: ['тэтгэлгийн материал', 'сургалтын зээлийн бүрдүүлбэр', 'scholarship documents'],
    icon: 'graduation-cap',
    services: ['id-card-reference', 'address-reference', 'diploma-reference', 'social-insurance-reference'],
  },
  {
    id: 'kindergarten',
    title: { mn: 'Цэцэрлэгт', en: 'For kindergarten' },
    purpose: { mn: 'Хүүхдийг цэцэрлэгт оруулахад өгөх лавлагаанууд', en: 'The references a kindergarten asks for' },
    words: ['цэцэрлэгийн материал', 'цэцэрлэгт оруулах бүрдүүлбэр', 'kindergarten documents'],
    icon: 'baby',
    services: ['birth-reference', 'address-reference', 'health-insurance-reference'],
  },
]
