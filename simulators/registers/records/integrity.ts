import { type Answers, list, record } from '../synthetic.ts'

export const integrity: Answers = {
  ...record(
    'ASSUMED-declarant',
    ({ life }) => life.work !== undefined,
    ({ day }, { life }) => ({
      organisation: life.work?.employer ?? '',
      position: 'Ахлах мэргэжилтэн',
      appointedDate: day(2015, 2023),
    }),
  ),
  ...list(
    'ASSUMED-asset-declarations',
    ({ life }) => life.work !== undefined,
    3,
    ({ day, one }) => ({
      year: one(['2023', '2024', '2025']),
      typeName: 'Хөрөнгө, орлогын мэдүүлэг',
      submittedDate: day(2024, 2026),
      stateName: 'Хүлээн авсан',
    }),
  ),
}
