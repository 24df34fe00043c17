/**
 * How Mongolian is folded for search. People latinise ө, ү, х and в each in their own way (MNS 5217:2012 is hardly
 * followed), so what sounds alike becomes one letter, in either script; case endings come off afterwards.
 */
import type { SearchRule } from '#engine'

export const searchRule: SearchRule = {
  fold: [
    ['sch', 's'], ['shch', 's'], ['kh', 'h'], ['sh', 's'], ['ch', 'c'], ['zh', 'z'], ['ts', 'c'], ['ph', 'f'],
    ['oe', 'o'], ['ue', 'o'], ['yu', 'o'], ['yo', 'o'], ['ya', 'a'], ['ye', 'e'], ['ee', 'e'],
    ['щ', 's'], ['ш', 's'], ['ч', 'c'], ['ц', 'c'], ['ж', 'z'], ['з', 'z'], ['дз', 'z'], ['dz', 'z'], ['j', 'z'],
    ['х', 'h'], ['к', 'h'], ['k', 'h'], ['q', 'h'], ['x', 'h'], ['g', 'g'], ['г', 'g'],
    ['о', 'o'], ['ө', 'o'], ['у', 'o'], ['ү', 'o'], ['ю', 'o'], ['ё', 'o'], ['u', 'o'], ['ö', 'o'], ['ü', 'o'], ['є', 'o'], ['ѳ', 'o'], ['ї', 'o'],
    ['в', 'v'], ['б', 'v'], ['b', 'v'], ['w', 'v'],
    ['я', 'a'], ['а', 'a'], ['э', 'e'], ['е', 'e'], ['и', 'i'], ['й', 'i'], ['ы', 'i'], ['y', 'i'],
    ['ь', ''], ['ъ', ''],
    ['д', 'd'], ['л', 'l'], ['м', 'm'], ['н', 'n'], ['п', 'p'], ['р', 'r'], ['с', 's'], ['т', 't'], ['ф', 'f'],
    ['ә', 'e'], ['ғ', 'g'], ['қ', 'h'], ['ң', 'n'], ['ұ', 'o'], ['һ', 'h'], ['і', 'i'],
  ],
  endings: [
    'iinhae', 'iinhaa', 'inhaa', 'inha', 'inhe', 'inho', 'niha', 'nihe', 'aasa', 'iigaa', 'iig', 'igaa', 'iga', 'ige', 'igo', 'ig', 'iin', 'giin',
    'gin', 'nii', 'ni', 'in', 'tai', 'tei', 'toi', 'taa', 'aas', 'ees', 'oos', 'aar', 'eer', 'oor', 'uud', 'ood',
    'as', 'es', 'os', 'ar', 'er', 'or', 'ad', 'ed', 'od', 'ah', 'eh', 'oh', 'aa', 'ee', 'ii', 'a', 'e', 'i', 'o',
  ],
  synonyms: [
    ['лавлагаа', 'тодорхойлолт', 'reference', 'statement'],
    ['машин', 'тээврийн', 'vehicle', 'авто', 'мошин', 'car'],
    ['үнэмлэх', 'card', 'unemleh'],
    ['паспорт', 'passport', 'pass'],
    ['хаяг', 'address'],
    ['хүүхэд', 'child'],
  ],
  stopWords: ['авах', 'авмаар', 'хэрэгтэй', 'байна', 'гэж', 'яаж', 'миний', 'би', 'тухай', 'нь', 'надад', 'олгох', 'get', 'a', 'the', 'my', 'of', 'for'],
}
