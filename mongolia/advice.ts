import type { Advice } from '#engine'

/** What to do first when something has happened, before any form: shown above the results of a search. */
export const advice: readonly Advice[] = [
  {
    id: 'lost-passport',
    title: { mn: 'Паспортоо алдсан бол', en: 'If you have lost your passport', kk: 'Төлқұжатыңызды жоғалтсаңыз' },
    words: [
      'паспорт алдсан',
      'паспорт гээсэн',
      'паспорт хулгайд алдсан',
      'паспорт алга болсон',
      'lost passport',
      'төлқұжат жоғалттым',
      'төлқұжат жоғалды',
      'төлқұжат ұрланды',
      'паспорт жоғалттым',
    ],
    say: [
      {
        mn: 'Хулгайд алдсан бол цагдаад мэдэгдээрэй: 102.',
        en: 'If it was stolen, tell the police: 102.',
        kk: 'Ұрланса, полицияға хабарлаңыз: 102.',
      },
      {
        mn: 'Шинэ паспорт захиалахад хуучин нь хүчингүй болно.',
        en: 'When you order a new one, the old one becomes invalid.',
        kk: 'Жаңасына тапсырыс берсеңіз, ескісі жарамсыз болады.',
      },
    ],
    services: ['passport-order'],
  },
  {
    id: 'lost-licence',
    title: {
      mn: 'Жолооны үнэмлэхээ алдсан бол',
      en: 'If you have lost your driving licence',
      kk: 'Жүргізуші куәлігін жоғалтсаңыз',
    },
    words: [
      'жолооны үнэмлэх алдсан',
      'жолооны үнэмлэх гээсэн',
      'lost driving licence',
      'жүргізуші куәлігі жоғалды',
      'жүргізуші куәлігін жоғалттым',
      'права жоғалттым',
    ],
    say: [
      {
        mn: 'Эхлээд төлөөгүй торгуулиа төлөөрэй.',
        en: 'Pay unpaid fines first.',
        kk: 'Алдымен төленбеген айыппұлды төлеңіз.',
      },
      {
        mn: 'Дараа нь үнэмлэхээ дахин захиална.',
        en: 'Then order the licence again.',
        kk: 'Содан кейін куәлікке қайта тапсырыс бересіз.',
      },
    ],
    services: ['traffic-fines', 'driving-licence'],
  },
]
