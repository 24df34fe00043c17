import type { LifeEvent } from '#engine'

/** What happens in a life, with the services people need then, in the order they need them. */
export const lifeEvents: readonly LifeEvent[] = [
  {
    id: 'birth',
    title: { mn: 'Хүүхэд төрлөө', en: 'A child is born' },
    icon: 'baby',
    services: ['birth-reference', 'health-insurance-reference', 'address-reference'],
  },
  {
    id: 'marriage',
    title: { mn: 'Гэрлэх гэж байна', en: 'Getting married' },
    icon: 'heart',
    services: ['no-marriage-reference', 'id-card-reference', 'marriage-reference'],
  },
  {
    id: 'school',
    title: { mn: 'Сургууль, цэцэрлэг', en: 'School and kindergarten' },
    icon: 'school',
    services: ['birth-reference', 'address-reference', 'diploma-reference'],
  },
  {
    id: 'work',
    title: { mn: 'Ажил олох, солих', en: 'Finding work' },
    icon: 'briefcase',
    services: ['criminal-liability-reference', 'social-insurance-reference', 'diploma-reference'],
  },
  {
    id: 'moving',
    title: { mn: 'Нүүх гэж байна', en: 'Moving house' },
    icon: 'truck',
    services: ['address-reference', 'property-reference'],
  },
  {
    id: 'business',
    title: { mn: 'Бизнес эхлэх', en: 'Starting a business' },
    icon: 'store',
    services: ['tax-debt-reference', 'court-debt-reference', 'id-card-reference'],
  },
  {
    id: 'herding',
    title: { mn: 'Малчны ажил', en: 'Herding' },
    icon: 'tent',
    services: ['address-reference', 'health-insurance-reference', 'vehicle-reference'],
  },
  {
    id: 'death',
    title: { mn: 'Ойр хүн нас барсан', en: 'A relative has died' },
    icon: 'flower-2',
    services: ['marriage-reference', 'property-reference'],
  },
]

export const mostUsed = [
  { service: 'passport-order', icon: 'book-user' },
  { service: 'driving-licence', icon: 'id-card-lanyard' },
  { service: 'address-reference', icon: 'house' },
  { service: 'id-card-reference', icon: 'id-card' },
  { service: 'birth-reference', icon: 'baby' },
  { service: 'social-insurance-reference', icon: 'shield-check' },
] as const
