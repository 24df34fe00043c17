import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'residents-count-declaration',
  agency: 'osnaug',
  kind: 'declaration',
  title: 'Амьдарч буй хүний тоо мэдүүлэх',
  summary: 'Тоолуургүй айл хүний тоогоо зөв мэдүүлж, төлбөрөө засуулна.',
  words: ['ам бүлийн тоо хасуулах', 'хүний тоо нэмэх', 'хүн хасуулах', 'байранд хүнгүй', 'number of residents'],
  law: [
    { act: 'Орон сууцны тухай хууль' },
    { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
  ],
  facts: {
    countedPersons: { from: 'heating.account.persons' },
    flatMembers: { rows: 'households.members' },
    flatCount: { count: 'flatMembers' },
  },
  known: ['countedPersons'],
  ask: {
    peopleNow: { type: 'number', title: 'Одоо хэдэн хүн амьдарч байна вэ?', least: 0, most: 20 },
    changed: {
      type: 'choice',
      title: 'Яагаад өөрчлөгдсөн бэ?',
      options: {
        born: 'Хүүхэд төрсөн',
        moved: 'Нүүсэн',
        abroad: 'Гадаадад байгаа',
        died: 'Нас барсан',
        army: 'Цэргийн алба',
      },
    },
    changedOn: { type: 'date', title: 'Тоо хэзээ өөрчлөгдсөн бэ?', latest: 'today' },
    absent: { type: 'file', title: 'Эзгүйг гэрчлэх баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    counted: { type: 'declaration', title: 'Үнэн мэдүүлэх', statement: 'Хүний тоо үнэн. Буцаж ирвэл мэдэгдэнэ.' },
  },
  when: { absent: { changed: ['abroad', 'army'] } },
  fee: [{ label: 'Мэдүүлэг', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Өрхийн бүртгэлтэй', when: { flatCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'still-there',
      say: 'Үзлэгээр тэр хүн амьдарч байна.',
      remedy: 'Нүүсний дараа дахин мэдүүлнэ үү.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
    {
      code: 'metered',
      say: 'Танайх тоолуураар төлбөр тооцдог.',
      remedy: 'Хүний тоо төлбөрт нөлөөлөхгүй.',
      law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    },
  ],
  gives: { says: 'Хүний тоог засаж, дараагийн тооцооноос бодно.' },
  confidence: 'low',
})
