import type { LifeEvent } from '#engine'

/** What happens in a life, with the services people need then, in the order they need them. */
export const lifeEvents: readonly LifeEvent[] = [
  {
    id: 'birth',
    title: { mn: 'Хүүхэд төрлөө', en: 'A child is born', kk: 'Бала туды' },
    icon: 'baby',
    steps: [
      { service: 'birth-reference' },
      { service: 'health-insurance-reference' },
      { service: 'address-reference' },
    ],
  },
  {
    id: 'marriage',
    title: { mn: 'Гэрлэх гэж байна', en: 'Getting married', kk: 'Үйленгелі жатырмын' },
    icon: 'heart',
    steps: [{ service: 'no-marriage-reference' }, { service: 'id-card-reference' }, { service: 'marriage-reference' }],
  },
  {
    id: 'school',
    title: { mn: 'Сургууль, цэцэрлэг', en: 'School and kindergarten', kk: 'Мектеп, балабақша' },
    icon: 'school',
    steps: [{ service: 'birth-reference' }, { service: 'address-reference' }, { service: 'diploma-reference' }],
  },
  {
    id: 'work',
    title: { mn: 'Ажил олох, солих', en: 'Finding work', kk: 'Жұмыс табу, ауыстыру' },
    icon: 'briefcase',
    steps: [
      { service: 'criminal-liability-reference' },
      { service: 'social-insurance-reference' },
      { service: 'diploma-reference' },
    ],
  },
  {
    id: 'moving',
    title: { mn: 'Нүүх гэж байна', en: 'Moving house', kk: 'Көшкелі жатырмын' },
    icon: 'truck',
    steps: [{ service: 'address-reference' }, { service: 'property-reference' }],
  },
  {
    id: 'business',
    title: { mn: 'Бизнес эхлэх', en: 'Starting a business', kk: 'Бизнес бастау' },
    icon: 'store',
    steps: [{ service: 'tax-debt-reference' }, { service: 'court-debt-reference' }, { service: 'id-card-reference' }],
  },
  {
    id: 'herding',
    title: { mn: 'Малчны ажил', en: 'Herding', kk: 'Мал бағу' },
    icon: 'tent',
    steps: [
      { service: 'address-reference' },
      { service: 'health-insurance-reference' },
      { service: 'vehicle-reference' },
    ],
  },
  {
    id: 'death',
    title: { mn: 'Ойр хүн нас барсан', en: 'A relative has died', kk: 'Жақын адам қайтыс болды' },
    icon: 'flower-2',
    steps: [{ service: 'marriage-reference' }, { service: 'property-reference' }],
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
