import { type Answers, list, takes } from '../synthetic.ts'

export const pharmacy: Answers = {
  ...list('ASSUMED-registered-medicines', 0.7, 4, (made) => ({
    registrationNumber: `ЭМ-${made.digits(5)}`,
    medicineName: made.one(['Парацетамол', 'Амоксициллин', 'Метформин', 'Амлодипин']),
    form: made.one(['Шахмал', 'Капсул', 'Сироп', 'Тариа']),
    expireDate: made.day(2027, 2030),
  })),
  ...list('ASSUMED-pharmacy-licences', 0.6, 1, (made) => ({
    licenceNumber: `ЭС-${made.digits(4)}`,
    holderName: made.one(['Эрдэм эм ХХК', 'Сувд эм ХХК', 'Номт эм ХХК']),
    activity: made.one(['Эмийн сан', 'Эм ханган нийлүүлэх']),
    expireDate: made.day(2027, 2029),
  })),
  ...takes('WS300119'),
}
