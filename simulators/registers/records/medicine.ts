import { type Answers, list, record } from '../synthetic.ts'

const hospitals = ['Улсын нэгдүгээр төв эмнэлэг', 'Дүүргийн нэгдсэн эмнэлэг', 'Аймгийн нэгдсэн эмнэлэг']
const clinics = ['Номт өрхийн эрүүл мэндийн төв', 'Хайрхан өрхийн эрүүл мэндийн төв', 'Сумын эрүүл мэндийн төв']

export const medicine: Answers = {
  ...record('WS300116', 0.7, (made) => ({
    bloodGroup: made.one(['I (O)', 'II (A)', 'III (B)', 'IV (AB)']),
    rhesus: made.one(['эерэг', 'эерэг', 'сөрөг']),
    kell: 'сөрөг',
  })),
  ...list('WS300104', 0.7, 3, (made) => ({
    analysisDate: made.day(2025, 2026),
    hospitalName: made.one(hospitals),
  })),
  ...list('WS300113', 0.8, 4, (made) => ({
    analysisName: made.one(['Цусны ерөнхий шинжилгээ', 'Сахар', 'Холестерин', 'Шээсний ерөнхий шинжилгээ']),
    analysisResult: String(made.whole(3, 9)),
    unit: 'ммоль/л',
    normal: '3–6',
  })),
  ...list('ASSUMED-immunisation', 0.8, 6, (made) => ({
    vaccineName: made.one(['БЦЖ', 'Гепатит B', 'Пентавалент', 'Улаанбурхан', 'Хумхаа', 'Шар чичрэг']),
    dose: made.one(['1-р тун', '2-р тун', '3-р тун']),
    givenDate: made.day(2015, 2025),
    hospitalName: made.one(clinics),
  })),
  ...list('WS101118', 0.7, 3, (made) => ({
    brand: made.one(['Веро Селл', 'Пфайзер', 'Спутник V', 'Астра Зенека']),
    doseDate: made.day(2021, 2022),
    vaccineSerialNumber: made.digits(10),
  })),
  ...record(
    'WS101121',
    ({ life }) => life.passport !== undefined,
    (made) => ({
      certNumber: made.digits(12),
      brand: made.one(['Веро Селл', 'Пфайзер']),
      lastDoseDate: made.day(2021, 2022),
    }),
  ),
  ...record('WS300118', 0.6, (made) => ({
    testType: 'ПГУ',
    testResult: made.one(['Илрээгүй', 'Илрээгүй', 'Илэрсэн']),
    resultDate: made.day(2021, 2022),
    pcrHospital: made.one(hospitals),
  })),
  ...record('WS300117', 0.6, (made) => ({
    screenedDate: made.day(2022, 2026),
    screeningPlace: made.one(hospitals),
    conclusion: made.one(['Эрүүл', 'Эмчийн хяналт шаардлагатай']),
  })),
  ...list('ASSUMED-doctor-visits', 0.7, 4, (made) => ({
    visitDate: made.day(2023, 2026),
    hospitalName: made.one(hospitals),
    doctorName: made.one(['Д. Сарнай', 'Б. Ганбат', 'О. Нарантуяа']),
    diagnosis: made.one(['Цусны даралт ихсэх', 'Томуу', 'Ходоодны үрэвсэл', 'Нурууны өвдөлт']),
  })),
  ...list('WS300109', 0.4, 1, (made) => ({
    date: made.day(2027, 2027),
    typeName: made.one(['Дотрын эмч', 'Нүдний эмч', 'Шүдний эмч']),
    status: 'Баталгаажсан',
  })),
  ...record('ASSUMED-family-clinic', 0.6, (made) => ({
    clinicName: made.one(clinics),
    registeredDate: made.day(2015, 2025),
  })),
  ...record(
    'ASSUMED-pregnancy',
    ({ life }) => life.sex === 'female',
    (made) => ({
      weeks: made.whole(8, 36),
      registeredDate: made.day(2026, 2026),
      dueDate: made.day(2027, 2027),
      hospitalName: made.one(clinics),
    }),
  ),
  ...record('ASSUMED-practice-licence', 0.6, (made) => ({
    licenceNumber: made.digits(6),
    profession: made.one(['Хүний их эмч', 'Сувилагч', 'Эм зүйч', 'Бага эмч']),
    speciality: made.one(['Дотор судлал', 'Мэс засал', 'Хүүхэд судлал']),
    issueDate: made.day(2021, 2023),
    expireDate: made.day(2026, 2028),
  })),
  ...list('ASSUMED-training-credits', 0.6, 4, (made) => ({
    trainingName: made.one(['Яаралтай тусламж', 'Халдварын сэргийлэлт', 'Эм зүйн шинэчлэл', 'Сувилахуй']),
    finishedDate: made.day(2022, 2026),
    credits: made.whole(1, 12),
  })),
  ...list('ASSUMED-health-facilities', 0.6, 1, (made) => ({
    licenceNumber: `ЭБ-${made.digits(4)}`,
    facilityName: made.one(['Энэрэл эмнэлэг', 'Нар шүдний эмнэлэг', 'Сувд амбулатори']),
    activity: made.one(['Амбулаторийн тусламж', 'Шүдний эмнэлэг', 'Хэвтүүлэн эмчлэх']),
    expireDate: made.day(2027, 2029),
  })),
}
