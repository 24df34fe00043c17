import { type Answers, record } from '../synthetic.ts'

export const elections: Answers = {
  ...record('ASSUMED-voter', 0.8, ({ digits, one, whole }) => ({
    constituency: `${whole(1, 13)} дугаар тойрог`,
    stationName: `${whole(1, 40)} дүгээр хэсэг`,
    stationAddress: one(['Дунд сургуулийн байр', 'Хорооны байр', 'Цэцэрлэгийн байр']),
    listNumber: digits(4),
  })),
}
