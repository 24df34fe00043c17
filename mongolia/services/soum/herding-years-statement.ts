import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'herding-years-statement',
  agency: 'soum',
  kind: 'certificate',
  title: 'Малчнаар ажилласан жилийн тодорхойлолт',
  summary: 'Тэтгэвэр тогтооход мал маллаж байсан жилээ батлуулна.',
  words: [
    'малчны тэтгэвэр',
    'малчин байсан жил',
    'ажилласан жил нөхөх',
    'малчны ажилласан жил',
    'years as herder',
    'мал малласан жилээ батлуулах',
    'малчин явсан жил тэтгэвэрт',
    'ндш малчин нөхөж тооцох',
    'мал маллаж байсан тодорхойлолт',
    'нэгдлийн малчин байсан жил',
    'хувийн малтай байсан жил',
    'стаж малчин',
    'herding years for pension',
  ],
  law: [
    { act: 'Нийгмийн даатгалын сангаас олгох тэтгэвэр, тэтгэмжийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { herdSince: { from: 'households.herder.since' } },
  known: ['herdSince'],
  ask: {
    place: { type: 'place', title: 'Аль суманд мал маллаж байсан бэ?', level: 2 },
    yearsHerded: { type: 'yearSpan', title: 'Аль жилүүдэд мал маллаж байсан бэ?', earliest: 1960, yearsMost: 60 },
    herdedFor: {
      type: 'choice',
      title: 'Хэний мал маллаж байсан бэ?',
      options: { own: 'Өөрийн', negdel: 'Нэгдлийн', kin: 'Эцэг, эхийн', other: 'Айлын' },
    },
    brigade: { type: 'text', title: 'Аль баг, бригадад байсан бэ?', longest: 100 },
    witnesses: { type: 'longText', title: 'Мэдэх хоёр хүний нэр, утсыг бичнэ үү', longest: 400 },
  },
  fee: [{ label: 'Тодорхойлолт', amount: 0 }],
  workingDays: 'unknown',
  returns: [
    { code: 'witness-unknown', say: 'Гэрчийн утас холбогдохгүй байна. Өөр хүн бичнэ үү.', asks: ['witnesses'] },
  ],
  refusals: [
    {
      code: 'no-account',
      say: 'Тэр жилүүдийн А данс таны нэр дээр олдсонгүй.',
      remedy: 'Төрийн архиваас дансны хуулбар авна уу.',
      law: { act: 'Статистикийн тухай хууль' },
    },
    {
      code: 'worked-elsewhere',
      say: 'Тэр үед та өөр ажилтай байжээ.',
      remedy: 'Нийгмийн даатгалын лавлагаагаа харна уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэвэр, тэтгэмжийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Малчнаар ажилласан тодорхойлолт',
    show: ['place', 'yearsHerded', 'herdedFor', 'brigade'],
    validDays: 90,
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
