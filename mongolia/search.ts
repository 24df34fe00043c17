/**
 * How Mongolian is folded for search. People latinise ө, ү, х and в each in their own way (MNS 5217:2012 is hardly
 * followed), so what sounds alike becomes one letter, in either script; case endings come off afterwards.
 */
import type { SearchRule } from '#engine'

/** Endings as they sound once folded; `*` is the vowel that follows the word's own: а, э or о. */
const endings = [
  ...['gin', 'in', 'ni', 'inh*', 'ginh*', 'nih*', 'gih*'], // of: -ийн, -ны; of one's own: -ийнхаа
  ...['ig', 'g', 'ig*', 'g*'], // whom: -ийг, -ыгаа
  ...['d', 't', 'd*', 't*', '*d', '*d*', 'nd', 'nd*'], // where and to: -д, -тад, -даа
  ...['*s', '*s*', '*r', '*r*'], // from: -аас; by: -аар
  ...['tai', 'tei', 'toi', 'taig*', 'teig*', 'toig*'], // with: -тай
  ...['od', 'nod', '*h', 'ih*'], // many: -ууд; to do: -ах
  ...['*', 'i'], // one's own: -аа; of, after н: -ы
]

/** «-гүй», without: it turns the meaning round, so it becomes a word of its own. */
const not = 'vaigoi'

export const searchRule: SearchRule = {
  fold: [
    ['q', 'h'],
    ...['гүй', 'гуй', 'gui', 'guy', 'güi', 'gvi'].map((without) => [without, ` ${not}`] as const),
    ['shch', 's'],
    ['sch', 's'],
    ['vv', 'o'],
    ['kh', 'h'],
    ['sh', 's'],
    ['ch', 'c'],
    ['zh', 'z'],
    ['ts', 'c'],
    ['ph', 'f'],
    ['oe', 'o'],
    ['ue', 'o'],
    ['yu', 'o'],
    ['yo', 'o'],
    ['ya', 'a'],
    ['ye', 'e'],
    ['ee', 'e'],
    ['щ', 's'],
    ['ш', 's'],
    ['ч', 'c'],
    ['ц', 'c'],
    ['ж', 'z'],
    ['дз', 'z'],
    ['з', 'z'],
    ['dz', 'z'],
    ['j', 'z'],
    ['х', 'h'],
    ['к', 'h'],
    ['k', 'h'],
    ['x', 'h'],
    ['g', 'g'],
    ['г', 'g'],
    ['о', 'o'],
    ['ө', 'o'],
    ['у', 'o'],
    ['ү', 'o'],
    ['ю', 'o'],
    ['ё', 'o'],
    ['u', 'o'],
    ['ö', 'o'],
    ['ü', 'o'],
    ['є', 'o'],
    ['ѳ', 'o'],
    ['ї', 'o'],
    ['в', 'v'],
    ['б', 'v'],
    ['b', 'v'],
    ['w', 'v'],
    ['я', 'a'],
    ['а', 'a'],
    ['э', 'e'],
    ['е', 'e'],
    ['и', 'i'],
    ['й', 'i'],
    ['ы', 'i'],
    ['y', 'i'],
    ['ь', ''],
    ['ъ', ''],
    ['д', 'd'],
    ['л', 'l'],
    ['м', 'm'],
    ['н', 'n'],
    ['п', 'p'],
    ['р', 'r'],
    ['с', 's'],
    ['т', 't'],
    ['ф', 'f'],
    ['ә', 'e'],
    ['ғ', 'g'],
    ['қ', 'h'],
    ['ң', 'n'],
    ['ұ', 'o'],
    ['һ', 'h'],
    ['і', 'i'],
  ],
  vowels: 'aeio',
  endings: endings
    .flatMap((ending) =>
      ending.includes('*') ? ['a', 'e', 'o'].map((vowel) => ending.replaceAll('*', vowel)) : [ending],
    )
    .sort((a, b) => b.length - a.length),
  synonyms: [
    ['лавлагаа', 'тодорхойлолт', 'тодорхойлт', 'мэдээлэл', 'reference', 'statement', 'info'],
    ['гэрчилгээ', 'certificate', 'баталгаа'],
    ['машин', 'тээврийн', 'vehicle', 'авто', 'мошин', 'car'],
    ['үнэмлэх', 'card', 'unemleh'],
    ['паспорт', 'passport', 'pass'],
    ['хаяг', 'address'],
    ['хүүхэд', 'child'],
    ['жолоо', 'driver', 'driving'],
    ['цагдаа', 'police'],
    ['шүүх', 'court'],
    ['татвар', 'tax'],
    ['өр', 'debt'],
    ['даатгал', 'insurance'],
    ['эрүүл', 'health', 'medical', 'эмнэлэг'],
    ['цалин', 'salary', 'wage'],
    ['диплом', 'diploma', 'degree', 'university'],
    ['хөрөнгө', 'property', 'estate', 'real'],
    ['байр', 'apartment', 'flat'],
    ['гэрлэх', 'гэрлэлт', 'гэрлэсэн', 'гэрлэсний', 'married', 'marriage'],
    ['төрсөн', 'birth', 'born'],
    ['ганц', 'single'],
    [not, 'no', 'not', 'without'],
  ],
  stopWords: [
    ...['авах', 'авмаар', 'авъя', 'авч', 'хэрэгтэй', 'шаардлагатай', 'олгох', 'олгодог', 'гаргах'],
    ...['байна', 'bn', 'байгаа', 'байдаг', 'байсан', 'bsan', 'бол', 'юм', 'болох'],
    ...['гэж', 'гэсэн', 'гэдгээ', 'гэдгийг', 'эсэх', 'эсэхээ', 'батлах', 'батлуулах', 'мэдэх', 'мэдмээр', 'шалгах'],
    ...['яаж', 'яах', 'хаанаас', 'юу', 'вэ', 'бэ', 'уу', 'үү', 've', 'хэд', 'ямар', 'аль', 'хэзээ', 'хэн'],
    ...['би', 'миний', 'минь', 'надад', 'бид', 'хоёр', 'нэр', 'нэрээрээ', 'дээр', 'тухай', 'нь', 'баримт', 'бичиг'],
    ...['get', 'a', 'an', 'the', 'my', 'of', 'for', 'to', 'i', 'need', 'how', 'proof', 'copy'],
  ],
}
