/**
 * What is known of Covid-19 by day: the ministry's figures as the press printed them (all 22 places for one day, some of
 * them for five others), the country as Johns Hopkins University counted it, and one weekly report of the WHO. Days that no
 * source dates are left out, and nothing stands between two days there are.
 */
import { readFileSync } from 'node:fs'
import type { Counts, KnownAlert, KnownDay, Source } from '#engine'

type Printed = {
  readonly day: string
  readonly url: string
  readonly complete: boolean
  readonly country: { readonly counts: Counts; readonly totals: Counts }
  readonly places: readonly { readonly place: string; readonly counts: Counts; readonly totals?: Counts }[]
}

const hazard = 'covid-19'
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The press that printed the ministry's figures of a day. */
function printedIn({ url, complete }: Printed): Source {
  return {
    name: {
      mn: 'Эрүүл мэндийн яамны мэдээ, хэвлэлд нийтэлснээр',
      en: 'Ministry of Health briefing, as printed by the press',
    },
    url,
    confidence: complete ? 'high' : 'medium',
    ...(complete
      ? {}
      : { note: { mn: 'Аймгуудын зарим нь л нийтлэгдсэн.', en: 'Only some of the provinces were printed.' } }),
  }
}

export const jhu: Source = {
  name: { mn: 'Жонс Хопкинсын их сургууль (JHU CSSE)', en: 'Johns Hopkins University (JHU CSSE)' },
  url: 'https://github.com/datasets/covid-19',
  licence: 'CC BY 4.0',
  confidence: 'high',
}
export const who: Source = {
  name: { mn: 'ДЭМБ-ын нөхцөл байдлын 59 дэх мэдээ', en: 'WHO situation report #59' },
  url: 'https://docslib.org/doc/1280678/',
  confidence: 'medium',
  note: {
    mn: 'Өмнөх долоо хоногт 17 455 тохиолдол: Улаанбаатарт 12 118, орон нутагт 5 337. 18 аймгийн 145 сумд хөдөлгөөн хязгаарласан.',
    en: '17,455 cases in the week before: 12,118 in Ulaanbaatar, 5,337 in the provinces. Movement was restricted in 145 soums of 18 provinces.',
  },
}

const printed: readonly KnownDay[] = (JSON.parse(read('days.json')) as Printed[]).flatMap((one) => {
  const common = { hazard, series: 'own', day: one.day, source: printedIn(one) }
  return [
    { ...common, place: '', ...one.country },
    ...one.places.map(({ place, counts, totals = {} }) => ({ ...common, place, counts, totals })),
  ]
})

/** Totals alone, as the file has them; where it says nothing of the recovered, nor does this. */
const counted: readonly KnownDay[] = read('country.csv')
  .trim()
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => {
    const [day = '', infected, recovered, deceased] = line.split(',')
    const totals = {
      infected: Number(infected),
      ...(recovered ? { recovered: Number(recovered) } : {}),
      deceased: Number(deceased),
    }
    return { hazard, series: 'jhu', place: '', day, counts: {}, totals, source: jhu }
  })

const weekly: KnownDay = {
  hazard,
  series: 'who',
  place: '',
  day: '2021-06-21',
  counts: {},
  totals: { infected: 95_802, deceased: 436, tested: 3_143_397 },
  source: who,
}

export const days: readonly KnownDay[] = [...printed, ...counted, weekly]

const doWhat = {
  mn: 'Шинж тэмдэг илэрвэл гэртээ байж, эмчид утсаар хандана уу.',
  en: 'If you have symptoms, stay at home and call a doctor.',
}
const phone = '119'

/** One day is known of a closure whose end nobody wrote down. */
const closure = (place: string): KnownAlert => ({
  hazard,
  level: 'orange',
  place,
  from: '2021-03-11',
  title: { mn: 'Улаанбаатараас ирэх хөдөлгөөнийг хаасан', en: 'Traffic from Ulaanbaatar closed' },
  rules: {
    mn: 'Орон нутгийн онцгой комисс Улаанбаатараас ирэх зорчих хөдөлгөөнийг хаасан.',
    en: 'The local emergency commission closed passenger traffic from Ulaanbaatar.',
  },
  doWhat,
  phone,
  source: {
    name: { mn: 'Нийгмийн толь', en: 'Niigmiin Toli' },
    url: 'https://niigmiintoli.mn/?p=8555',
    confidence: 'medium',
    note: {
      mn: 'Хэзээ дууссан нь тодорхойгүй. Түвшинг эх сурвалжид бичээгүй тул хамгийн ойр түвшнээр тэмдэглэв.',
      en: 'When it ended is not known. The source names no level; it is marked by the nearest.',
    },
  },
})

export const alerts: readonly KnownAlert[] = [
  {
    hazard,
    level: 'red',
    place: '',
    from: '2021-04-10',
    to: '2021-04-25',
    title: { mn: 'Улсын хэмжээнд хатуу хөл хорио', en: 'Strict lockdown of the whole country' },
    rules: {
      mn: 'Зайлшгүй хэрэгцээгүй бол гэрээсээ гарахгүй. 5-аас олон хүн цугларахгүй. Нийтийн тээвэр зөвхөн шаардлагатай ажилтанд. Хувийн машины хөдөлгөөн хязгаартай. Төрийн байгууллагад ажилтны 30 хүртэл хувь ажиллана.',
      en: 'Leave home only for essentials. No gatherings of more than 5. Public transport for essential staff only. Private cars restricted. State bodies work with up to 30% of their staff.',
    },
    doWhat,
    phone,
    source: {
      name: { mn: 'МОНЦАМЭ', en: 'Montsame' },
      url: 'https://montsame.mn/en/read/259939',
      confidence: 'high',
    },
  },
  closure('43'),
  closure('45'),
]
