import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'livestock-abroad-notice',
  agency: 'hheg',
  kind: 'notification',
  title: 'Хил давсан малаа мэдэгдэх',
  summary: 'Хөрш улсад орсон малаа мэдэгдэж, буцаан авах ажил эхлүүлнэ.',
  words: [
    'мал хил давсан',
    'адуу хил давсан',
    'мал гадаадад орсон',
    'мал буцааж авах',
    'livestock over the border',
    'адуу хил давчихсан',
    'мал орос руу орсон',
    'хятад руу гарсан үхэр',
    'хил давсан малаа авах',
    'тэмээ хил давсан',
    'тууварын мал хил давсан',
    'herd crossed border',
  ],
  law: [{ act: 'Хилийн тухай хууль' }, { act: 'Олон улсын гэрээний тухай хууль' }],
  ask: {
    place: { type: 'place', level: 2, title: 'Аль сумаас хил давсан бэ?' },
    neighbour: { type: 'choice', title: 'Аль улсад орсон бэ?', options: { china: 'Хятад', russia: 'Орос' } },
    species: {
      type: 'several',
      title: 'Ямар мал вэ?',
      options: { horse: 'Адуу', cattle: 'Үхэр', camel: 'Тэмээ', small: 'Хонь, ямаа' },
    },
    heads: { type: 'number', title: 'Хэдэн толгой вэ?', least: 1, most: 5000 },
    crossed: { type: 'date', title: 'Хэзээ давсан бэ?', latest: 'today' },
    signs: { type: 'text', title: 'Им, тамга нь ямар вэ?', longest: 200 },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'returned',
      say: 'Малыг хөрш улс буцаан өгсөн байна.',
      remedy: 'Хилийн харуулаас малаа авна уу.',
      law: { act: 'Хилийн тухай хууль' },
    },
    {
      code: 'quarantine',
      say: 'Мал амьтны хорио цээрийн улмаас буцаан авахгүй.',
      remedy: 'Нөхөн олговрын талаар сумын мал эмнэлэгт хандана уу.',
      law: { act: 'Хилийн тухай хууль' },
    },
  ],
  gives: { says: 'Хилийн төлөөлөгчид мэдэгдлээ. Мал олдмогц тантай холбогдоно.' },
  confidence: 'low',
})
