/** Values for fields whose name tells nothing known: made up from whom they are about and what people call the field. */
import type { Field } from '#engine'
import type { Company } from '../../mongolia/life.ts'
import { drawOf, type Made } from './synthetic.ts'

type Value = string | number | boolean

/** What the words of a field's title make of it, the first that is met. */
const texts: readonly (readonly [RegExp, (draw: Made) => string])[] = [
  [/зураг|хурууны хээ/i, () => ''],
  [/утас/i, (draw) => `70${draw.digits(6)}`],
  [/цахим хаяг|шуудан/i, (draw) => `user${draw.digits(5)}@example.mn`],
  [/код|ангилал/i, (draw) => String(draw.whole(1, 9)).padStart(2, '0')],
  [/дугаар|дансны|регистр/i, (draw) => draw.digits(8)],
  [/(^|\s)(он|жил)(,|$)/i, (draw) => String(draw.whole(2018, 2025))],
  [/(^|\s)сар(,|$)/i, (draw) => String(draw.whole(1, 12))],
  [/банк/i, (draw) => draw.one(['Хаан банк', 'Төрийн банк', 'Голомт банк', 'Хас банк'])],
  [
    /эмнэлэг/i,
    (draw) => draw.one(['Нэгдсэн хоёрдугаар эмнэлэг', 'Улсын нэгдүгээр эмнэлэг', 'Сумын эрүүл мэндийн төв']),
  ],
  [/сургууль/i, (draw) => `${draw.whole(1, 120)}-р сургууль`],
  [/улс|иргэншил/i, (draw) => draw.one(['Монгол', 'Япон', 'Бүгд Найрамдах Солонгос Улс', 'Герман'])],
  [/төлөв|байдал|явц|статус/i, (draw) => draw.one(['хүчинтэй', 'хэвийн', 'бүртгэгдсэн'])],
  [/байгууллага|компани/i, (draw) => draw.one(['Номин холдинг ХХК', 'Говь ХК', 'Баялаг тал ХХК'])],
  [/аймаг|сум|дүүрэг/i, (draw) => draw.one(['Улаанбаатар', 'Хөвсгөл', 'Дархан-Уул', 'Сэлэнгэ', 'Өвөрхангай'])],
  [/нэр/i, (draw) => draw.one(['Болормаа', 'Ганзориг', 'Отгонбаяр', 'Уянга'])],
]
const ends = /дуусах|хүртэл|хүчинтэй|дуусгавар/i
const share = /хувь/i

/** A value of the type the field has; the same for the same `about` and title, whichever operation is asked. */
export function madeUp({ title, type }: Field, about: string): Value {
  const draw = drawOf(`${about}/${title}`)
  switch (type) {
    case 'yesNo':
      return draw.chance(0.5)
    case 'date':
      return ends.test(title) ? draw.day(2027, 2033) : draw.day(2015, 2025)
    case 'money':
      return draw.money(10_000, 2_000_000)
    case 'number':
      return draw.whole(0, share.test(title) ? 100 : 20)
    case 'text':
      return texts.find(([words]) => words.test(title))?.[1](draw) ?? draw.one(['ердийн', 'үндсэн', 'нэмэлт'])
  }
}

/** Who employs somebody, as a company: for the same name the same. */
export function employerOf(name: string): Company {
  const draw = drawOf(name)
  const [number, trade] = [`1${draw.digits(6)}`, draw.one(['худалдаа', 'үйлдвэрлэл', 'үйлчилгээ'])]
  return { number, name, founded: draw.day(1995, 2007), trade, capital: draw.money(1_000_000, 900_000_000) }
}

/** How many there are of something where so many people live. */
export function counted({ title }: Field, { place, people }: { place: string; people: number }): number {
  const share = drawOf(title).whole(1, 40) / 10_000
  return Math.round(people * share * (drawOf(`${place}/${title}`).whole(80, 120) / 100))
}
