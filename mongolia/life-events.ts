/**
 * What happens in a life, with the services people need then, in the order they need them. A deadline stands where a rule
 * or the service's own definition says so, and nothing is called automatic that is not.
 */
import type { LifeEvent, LifeStep } from '#engine'
import type { Localised } from '#kernel'

/** For whom a step is, where not for everybody. */
function only(mn: string, en: string, kk: string): Pick<LifeStep, 'only'> {
  return { only: { mn, en, kk } }
}

/** Until when a step has to be done. */
function until(mn: string, en: string, kk: string): Pick<LifeStep, 'until'> {
  return { until: { mn, en, kk } }
}

const idCardAtSixteen: LifeStep = {
  service: 'id-card-order',
  ...only('16 нас хүрсэн бол', 'On turning 16', '16 жасқа толса'),
  ...until('30 хоногт', 'Within 30 days', '30 күн ішінде'),
}
const noticeOfBirth: Localised = {
  mn: 'Амаржих газар төрөлтийг бүртгэлд өөрөө мэдэгддэг.',
  en: 'The maternity hospital tells the register of the birth.',
  kk: 'Перзентхана туу туралы тіркеуге өзі хабарлайды.',
}
const noticeOfDeath: Localised = {
  mn: 'Эмнэлэгт нас барсан бол эмнэлэг бүртгэлд өөрөө мэдэгддэг.',
  en: 'A hospital tells the register of a death there.',
  kk: 'Ауруханада қайтыс болса, аурухана тіркеуге өзі хабарлайды.',
}
const childMoney: Localised = {
  mn: 'Хүүхдийн мөнгийг өрхийн оноогоор, хүсэлтгүйгээр олгодог.',
  en: 'Child money is given by the household’s score, without a request.',
  kk: 'Балалар ақшасы үй шаруашылығының ұпайы бойынша өтінішсіз беріледі.',
}

export const lifeEvents: readonly LifeEvent[] = [
  {
    id: 'birth',
    title: { mn: 'Хүүхэд төрлөө', en: 'A child is born', kk: 'Бала туды' },
    icon: 'baby',
    steps: [
      {
        service: 'pregnancy-allowance',
        ...only('Төрөхөөс өмнө', 'Before the birth', 'Босанғанға дейін'),
      },
      {
        service: 'birth-registration',
        ...until('Төрснөөс хойш 30 хоногт', 'Within 30 days', 'Туғаннан кейін 30 күнде'),
      },
      {
        service: 'maternity-benefit',
        ...only('Шимтгэл төлсөн эх', 'For insured mothers', 'Жарна төлеген ана'),
      },
      { service: 'family-clinic-registration' },
      {
        service: 'child-care-allowance',
        ...only('Хүүхдээ гэртээ асарвал', 'If you care for the child at home', 'Баланы үйде бақсаңыз'),
      },
      { service: 'twins-allowance', ...only('Ихэр төрвөл', 'For twins', 'Егіз туса') },
      {
        service: 'single-parent-allowance',
        ...only(
          'Ганцаараа 3, түүнээс олон хүүхэдтэй бол',
          'Alone with 3 or more children',
          'Жалғыз өзі 3-тен көп баламен',
        ),
      },
      { service: 'child-money-reference' },
    ],
    automatic: [noticeOfBirth, childMoney],
  },
  {
    id: 'marriage',
    title: { mn: 'Гэрлэх гэж байна', en: 'Getting married', kk: 'Үйленгелі жатырмын' },
    icon: 'heart',
    steps: [
      {
        service: 'no-marriage-reference',
        ...only('Гадаадад гэрлэх бол', 'To marry abroad', 'Шетелде үйленсеңіз'),
      },
      { service: 'marriage-registration' },
      { service: 'marriage-reference' },
      { service: 'move-registration', ...only('Хамтдаа нүүвэл', 'If you move in together', 'Бірге көшсеңіз') },
      {
        service: 'young-herder-support',
        ...only('Залуу малчин гэр бүл', 'For young herders', 'Жас малшы отбасы'),
      },
      {
        service: 'state-housing-application',
        ...only('Орон сууц хэрэгтэй бол', 'If you need a home', 'Үй керек болса'),
      },
    ],
  },
  {
    id: 'school',
    title: { mn: 'Сургууль, цэцэрлэг', en: 'School and kindergarten', kk: 'Мектеп, балабақша' },
    icon: 'school',
    steps: [
      { service: 'kindergarten-enrolment', ...only('2–5 настай', 'Aged 2 to 5', '2–5 жас') },
      { service: 'kindergarten-answer-reference' },
      {
        service: 'mobile-kindergarten',
        ...only('Малчны хүүхэд', 'For herders’ children', 'Малшының баласы'),
      },
      {
        service: 'first-grade-enrolment',
        ...only('6 нас хүрэх жил', 'In the year of turning 6', '6 жасқа толатын жылы'),
      },
      { service: 'dormitory-enrolment', ...only('Гэр нь хол бол', 'If home is far', 'Үйі алыс болса') },
      { service: 'school-transfer', ...only('Сургууль солих бол', 'To change schools', 'Мектеп ауыстырса') },
      idCardAtSixteen,
      { service: 'entrance-exam-registration', ...only('Төгсөх анги', 'In the last class', 'Бітіруші сынып') },
      { service: 'study-grant', ...only('Оюутан', 'For students', 'Студент') },
    ],
  },
  {
    id: 'work',
    title: { mn: 'Ажил олох, солих', en: 'Finding work', kk: 'Жұмыс табу, ауыстыру' },
    icon: 'briefcase',
    steps: [
      { service: 'job-seeker-registration' },
      {
        service: 'unemployment-benefit',
        ...only('24 сар шимтгэл төлсөн бол', 'If insured for 24 months', '24 ай жарна төлесеңіз'),
      },
      { service: 'job-application' },
      { service: 'vocational-course', ...only('Мэргэжилгүй бол', 'Without a trade', 'Мамандық болмаса') },
      { service: 'work-history-reference' },
      {
        service: 'criminal-liability-reference',
        ...only('Ажил олгогч хүсвэл', 'If the employer asks', 'Жұмыс беруші сұраса'),
      },
      {
        service: 'health-booklet',
        ...only('Хоол хүнс, үйлчилгээнд', 'In food and services', 'Тамақ, қызмет саласында'),
      },
      {
        service: 'civil-service-exam',
        ...only('Төрийн албанд орох бол', 'To serve the state', 'Мемлекеттік қызметке'),
      },
      {
        service: 'self-employed-registration',
        ...only('Хувиараа ажиллах бол', 'To work for yourself', 'Өзіңізге жұмыс істесеңіз'),
      },
    ],
  },
  {
    id: 'moving',
    title: { mn: 'Нүүх гэж байна', en: 'Moving house', kk: 'Көшкелі жатырмын' },
    icon: 'truck',
    steps: [
      { service: 'move-registration' },
      {
        service: 'temporary-address-registration',
        ...only('Түр суух бол', 'For a stay', 'Уақытша тұрсаңыз'),
        ...until('7 хоногт', 'Within 7 days', '7 күн ішінде'),
      },
      { service: 'family-clinic-registration' },
      { service: 'school-transfer', ...only('Сурагчтай бол', 'With schoolchildren', 'Оқушы болса') },
      { service: 'electricity-contract-transfer' },
      { service: 'residents-count-declaration', ...only('Орон сууцанд', 'For flats', 'Пәтерде') },
      { service: 'mail-redirection' },
    ],
  },
  {
    id: 'business',
    title: { mn: 'Бизнес эхлэх', en: 'Starting a business', kk: 'Бизнес бастау' },
    icon: 'store',
    steps: [
      { service: 'digital-signature-certificate' },
      { service: 'company-name-reservation' },
      { service: 'company-founding' },
      { service: 'self-employed-registration', ...only('Компанигүй ажиллавал', 'Without a company', 'Компаниясыз') },
      { service: 'shop-opening-notice', ...only('Дэлгүүр, үйлчилгээ', 'For shops and services', 'Дүкен, қызмет') },
      { service: 'receipt-system-connection' },
      { service: 'employer-registration', ...only('Ажилтан авбал', 'With staff', 'Қызметкер алса') },
      { service: 'vat-registration', ...only('Борлуулалт их бол', 'With large sales', 'Сатылым көп болса') },
      { service: 'sme-loan', ...only('Хөрөнгө хэрэгтэй бол', 'If you need money', 'Қаражат керек болса') },
    ],
  },
  {
    id: 'herding',
    title: { mn: 'Малчны ажил', en: 'Herding', kk: 'Мал бағу' },
    icon: 'tent',
    steps: [
      { service: 'herder-household-registration' },
      { service: 'livestock-brand-registration' },
      { service: 'winter-camp-certificate' },
      { service: 'pasture-use-contract' },
      { service: 'voluntary-social-insurance' },
      { service: 'livestock-census-declaration', ...until('Жилийн эцэст', 'At the end of the year', 'Жыл соңында') },
      { service: 'livestock-tax-payment' },
      { service: 'otor-permit', ...only('Отор хийвэл', 'To graze elsewhere', 'Отарға шықса') },
      {
        service: 'animal-health-certificate',
        ...only('Мал, мах тээвэрлэвэл', 'To move animals or meat', 'Мал, ет тасыса'),
      },
    ],
  },
  {
    id: 'death',
    title: { mn: 'Ойр хүн нас барсан', en: 'A relative has died', kk: 'Жақын адам қайтыс болды' },
    icon: 'flower-2',
    steps: [
      { service: 'deceased-transport', ...only('Гадаадад нас барсан бол', 'If it was abroad', 'Шетелде қайтыс болса') },
      { service: 'death-registration' },
      { service: 'cemetery-plot' },
      {
        service: 'funeral-benefit',
        ...only('Талийгаач даатгуулагч бол', 'If the person was insured', 'Марқұм сақтандырылған болса'),
      },
      {
        service: 'survivor-pension',
        ...only('Талийгаач тэжээгч бол', 'If the person kept you', 'Марқұм асыраушы болса'),
      },
      {
        service: 'child-survivor-welfare-pension',
        ...only('Хүүхэд үлдсэн бол', 'If children are left', 'Бала қалса'),
      },
      {
        service: 'inheritance-certificate',
        ...until('Нас барснаас хойш 1 жилд', 'Within a year of the death', 'Қайтыс болғаннан кейін 1 жылда'),
      },
      { service: 'inheritance-registration' },
    ],
    automatic: [noticeOfDeath],
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
