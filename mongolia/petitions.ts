/**
 * What people may write to the state, by when it is answered, and who gets what: a subject in plain words leads to the
 * agency that answers for it, where the person says that it happened. Terms are the law's; what was read only in
 * summaries of it says so.
 */
import type { PetitionData } from '#engine'
import { above, outcomes } from './petitions/outcomes.ts'

const petitionLaw = 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль'
const informationLaw = 'Нийтийн мэдээллийн ил тод байдлын тухай хууль'

/** The capital's own administration answers for what in a province its governor does. */
const governor = { in: 'place', agency: 'aimag', capital: 'nzdtg' } as const
const nearest = { in: 'place', agency: 'soum', capital: 'duureg' } as const

export const petitions: PetitionData = {
  ...above,
  inPlaceOf: { 'state-petition': {}, 'petition-delay-complaint': { kind: 'complaint', subject: 'no-answer' } },
  kinds: [
    {
      id: 'complaint',
      title: { mn: 'Гомдол', en: 'Complaint', kk: 'Шағым' },
      note: {
        mn: 'Шийдвэр, ажилтан, эсвэл хариугүй удсан тухай.',
        en: 'About a decision, an officer, or an answer that never came.',
        kk: 'Шешім, қызметкер немесе жауапсыз қалу туралы.',
      },
      smsWord: 'ГОМДОЛ',
      term: { days: 30, by: 'calendar' },
      extension: 30,
      goesAbove: true,
      outcomes: outcomes.complaint,
      law: petitionLaw,
      source: 'mongolianmidwives.mn/app; dundgovi.gov.mn',
      confidence: 'medium',
    },
    {
      id: 'proposal',
      title: { mn: 'Санал', en: 'Proposal', kk: 'Ұсыныс' },
      note: {
        mn: 'Юуг яаж сайжруулах тухай.',
        en: 'What could be done better, and how.',
        kk: 'Нені қалай жақсартуға болатыны туралы.',
      },
      smsWord: 'САНАЛ',
      term: { days: 60, by: 'calendar' },
      extension: 0,
      outcomes: outcomes.proposal,
      law: petitionLaw,
      source: 'mongolianmidwives.mn/app; dundgovi.gov.mn',
      confidence: 'medium',
    },
    {
      id: 'information',
      title: { mn: 'Мэдээлэл авах', en: 'Request for information', kk: 'Ақпарат сұрау' },
      note: {
        mn: 'Төрд байгаа мэдээллийг авах тухай.',
        en: 'Something the state knows and you would like to see.',
        kk: 'Мемлекеттегі ақпаратты алу туралы.',
      },
      term: { days: 5, by: 'working' },
      extension: 5,
      outcomes: outcomes.information,
      law: informationLaw,
      source: 'from memory; the law of 2011 had 7 and 7 days',
      confidence: 'low',
    },
  ],
  subjects: [
    {
      id: 'service',
      title: {
        mn: 'Төрийн үйлчилгээ, лавлагаа',
        en: 'A public service or certificate',
        kk: 'Мемлекеттік қызмет, анықтама',
      },
      icon: 'file-text',
      route: { in: 'asked' },
    },
    {
      id: 'no-answer',
      title: { mn: 'Хариу өгөхгүй байна', en: 'An office does not answer', kk: 'Жауап бермей жатыр' },
      icon: 'clock',
      route: { in: 'asked' },
    },
    {
      id: 'officer',
      title: { mn: 'Албан хаагчийн харилцаа, ёс зүй', en: 'How an officer behaved', kk: 'Қызметкердің мінез-құлқы' },
      icon: 'user',
      route: { in: 'asked' },
    },
    {
      id: 'land',
      title: { mn: 'Газар, хашаа', en: 'Land', kk: 'Жер' },
      icon: 'map',
      route: { in: 'place', agency: 'gzbgzzg', capital: 'nga' },
    },
    {
      id: 'road',
      title: { mn: 'Зам, гэрэлтүүлэг', en: 'Roads and street lights', kk: 'Жол, жарық' },
      icon: 'route',
      route: governor,
    },
    {
      id: 'bus',
      title: { mn: 'Автобус, такси', en: 'Buses and taxis', kk: 'Автобус, такси' },
      icon: 'bus',
      route: { in: 'place', agency: 'aimag', capital: 'nntg' },
    },
    {
      id: 'heating',
      title: { mn: 'Дулаан, ус', en: 'Heating and water', kk: 'Жылу, су' },
      icon: 'droplets',
      route: { in: 'place', agency: 'aimag', capital: 'osnaug' },
    },
    {
      id: 'electricity',
      title: { mn: 'Цахилгаан', en: 'Electricity', kk: 'Электр' },
      icon: 'zap',
      route: { in: 'place', agency: 'ehzh', capital: 'ubcts' },
    },
    {
      id: 'waste',
      title: { mn: 'Хог, агаар, орчны бохирдол', en: 'Waste, air and pollution', kk: 'Қоқыс, ауа, қоршаған орта' },
      icon: 'leaf',
      route: nearest,
    },
    {
      id: 'animals',
      title: { mn: 'Мал, бэлчээр', en: 'Livestock and pasture', kk: 'Мал, жайылым' },
      icon: 'tent',
      route: nearest,
    },
    {
      id: 'school',
      title: { mn: 'Сургууль, цэцэрлэг', en: 'Schools and kindergartens', kk: 'Мектеп, балабақша' },
      icon: 'school',
      route: governor,
    },
    {
      id: 'health',
      title: { mn: 'Эмнэлэг, эм', en: 'Hospitals and medicines', kk: 'Аурухана, дәрі' },
      icon: 'stethoscope',
      route: governor,
    },
    {
      id: 'welfare',
      title: { mn: 'Халамж, хүүхдийн мөнгө', en: 'Benefits and child money', kk: 'Жәрдемақы, балалар ақшасы' },
      icon: 'hand-coins',
      route: { in: 'place', agency: 'hhueg' },
    },
    {
      id: 'pension',
      title: {
        mn: 'Тэтгэвэр, нийгмийн даатгал',
        en: 'Pensions and social insurance',
        kk: 'Зейнетақы, әлеуметтік сақтандыру',
      },
      icon: 'umbrella',
      route: { in: 'place', agency: 'ndeg' },
    },
    {
      id: 'work',
      title: { mn: 'Ажил, цалин', en: 'Work and pay', kk: 'Жұмыс, жалақы' },
      icon: 'briefcase',
      route: { in: 'place', agency: 'mlsp' },
    },
    {
      id: 'police',
      title: { mn: 'Цагдаа, аюулгүй байдал', en: 'Police and safety', kk: 'Полиция, қауіпсіздік' },
      icon: 'shield',
      route: { in: 'place', agency: 'cheg' },
    },
    {
      id: 'tax',
      title: { mn: 'Татвар', en: 'Taxes', kk: 'Салық' },
      icon: 'receipt-text',
      route: { in: 'place', agency: 'teg' },
    },
    {
      id: 'building',
      title: { mn: 'Орон сууц, барилга', en: 'Housing and building', kk: 'Тұрғын үй, құрылыс' },
      icon: 'building',
      route: { in: 'place', agency: 'mcud' },
    },
    {
      id: 'prices',
      title: { mn: 'Үнэ, бараа', en: 'Prices and goods', kk: 'Баға, тауар' },
      icon: 'shopping-cart',
      route: { in: 'place', agency: 'shuht' },
    },
    {
      id: 'other',
      title: { mn: 'Бусад', en: 'Something else', kk: 'Басқа' },
      icon: 'circle-question-mark',
      route: { in: 'place', agency: 'c1111' },
    },
  ],
}
