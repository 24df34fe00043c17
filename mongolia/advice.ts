import type { Advice } from '#engine'

/** What to do first when something has happened, before any form: shown above the results of a search. */
export const advice: readonly Advice[] = [
  {
    id: 'lost-passport',
    title: { mn: 'Паспортоо алдсан бол', en: 'If you have lost your passport' },
    words: ['паспорт алдсан', 'паспорт гээсэн', 'паспорт хулгайд алдсан', 'паспорт алга болсон', 'lost passport'],
    say: [
      { mn: 'Хулгайд алдсан бол цагдаад мэдэгдээрэй: 102.', en: 'If it was stolen, tell the police: 102.' },
      {
        mn: 'Шинэ паспорт захиалахад хуучин нь хүчингүй болно.',
        en: 'When you order a new one, the old one becomes invalid.',
      },
    ],
    services: ['passport-order'],
  },
  {
    id: 'lost-licence',
    title: { mn: 'Жолооны үнэмлэхээ алдсан бол', en: 'If you have lost your driving licence' },
    words: ['жолооны үнэмлэх алдсан', 'жолооны үнэмлэх гээсэн', 'lost driving licence'],
    say: [
      { mn: 'Эхлээд төлөөгүй торгуулиа төлөөрэй.', en: 'Pay unpaid fines first.' },
      { mn: 'Дараа нь үнэмлэхээ дахин захиална.', en: 'Then order the licence again.' },
    ],
    services: ['traffic-fines', 'driving-licence'],
  },
]
