import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'liquidated-body-archive-reference',
  agency: 'aeg',
  title: 'Татан буугдсан байгууллагын архив хайх',
  summary: 'Хуучин ажлын газрын баримт аль архивт байгааг харна.',
  words: [
    'үйлдвэр татан буугдсан',
    'нэгдлийн архив',
    'сангийн аж ахуйн баримт',
    'хуучин ажлын газрын архив',
    'closed company records',
    'ажиллаж байсан үйлдвэр татан буугдсан',
    'нэгдэлд ажилласан баримт хаана',
    'хуучин албан байгууллагын архив',
    'дампуурсан компанийн архив',
    'цалингийн карт хаана',
    'сангийн аж ахуйд ажилласан баримт',
    'old workplace closed records',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'archives.deposits',
  show: ['organisation', 'fond', 'years', 'keptAt'],
  ask: {
    name: 'employer',
    question: { type: 'text', title: 'Байгууллагын нэр юу вэ?', hint: 'Тухайн үеийн нэрээр нь бичнэ үү.', longest: 80 },
    fills: { organisation: 'employer' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Энэ нэртэй байгууллагын баримт олдсонгүй.',
    remedy: 'Нэрийг өөрөөр бичих, эсвэл аймгийн архиваас лавлаарай.',
  },
  confidence: 'low',
})
