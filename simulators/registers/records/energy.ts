import { type Answers, list, record } from '../synthetic.ts'

export const energy: Answers = {
  ...list('WS100329', 0.7, 2, (draw) => ({
    certificateId: `ЭХ-${draw.digits(4)}`,
    orgName: draw.one(['Нарлаг тал ХХК', 'Дулаан хотхон ХХК']),
    licenseCategory: draw.one(['цахилгаан түгээх', 'дулаан үйлдвэрлэх']),
    certificateValidDate: draw.day(2027, 2034),
  })),
  ...record('ASSUMED-energy-tariff', 0.8, (draw) => ({
    supplier: draw.one(['Улаанбаатар цахилгаан түгээх сүлжээ', 'Дархан Сэлэнгэ цахилгаан түгээх сүлжээ']),
    category: draw.one(['ахуйн хэрэглэгч', 'аж ахуйн нэгж']),
    unitPrice: draw.whole(110, 260),
    since: '2024-11-15',
  })),
  ...record('ASSUMED-small-producer', 0.4, (draw) => ({
    connectionNumber: `СЭХ-${draw.digits(5)}`,
    source: draw.one(['нар', 'салхи']),
    capacity: draw.whole(3, 40),
    connectedDate: draw.day(2022, 2025),
  })),
  ...record('ASSUMED-electrician-right', 0.4, (draw) => ({
    certificateNumber: `ЦУ-${draw.digits(5)}`,
    group: draw.one(['III бүлэг', 'IV бүлэг']),
    expireDate: draw.day(2026, 2028),
  })),
}
