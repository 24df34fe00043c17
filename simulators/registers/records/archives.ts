import { type Answers, list, record, takes } from '../synthetic.ts'

export const archives: Answers = {
  ...list('ASSUMED-archive-orders', 0.5, 3, (draw) => ({
    orderNumber: draw.digits(6),
    orderDate: draw.day(2023, 2026),
    archiveName: draw.one(['Үндэсний төв архив', 'Дархан-Уул аймгийн архив']),
    subject: draw.one(['Цалин', 'Захирамж', 'Тооллого']),
    solved: draw.chance(0.8),
  })),
  ...list('ASSUMED-archive-deposits', 0.7, 2, (draw, { inputs }) => ({
    organisation: inputs.organisation ?? '',
    fond: `Х-${draw.digits(3)}`,
    years: draw.one(['1961–1990', '1974–1996', '1985–2003']),
    keptAt: draw.one(['Үндэсний төв архив', 'Нийслэлийн архив', 'Сэлэнгэ аймгийн архив']),
  })),
  ...record('ASSUMED-archive-reader', 0.5, (draw) => ({
    cardNumber: `У-${draw.digits(4)}`,
    archiveName: 'Үндэсний төв архив',
    untilDate: draw.day(2027, 2028),
  })),
  ...takes('WS100146'),
  ...takes('WS100147'),
}
