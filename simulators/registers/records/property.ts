import { type Answers, list, record } from '../synthetic.ts'

export const property: Answers = {
  ...record('WS100201', 1, ({ digits, day, chance, whole }, { life, inputs }) => {
    const own = life.properties?.find(({ number }) => number === inputs.propertyNumber)
    return {
      propertyNumber: inputs.propertyNumber ?? '',
      intent: own?.kind ?? 'орон сууц',
      square: own?.square ?? whole(24, 120),
      fullAddress: own?.address ?? `${life.home.street}, ${life.home.door}`,
      certificateNumber: `000${digits(6)}`,
      registeredDate: day(2006, 2024),
      ownerStatus: chance(0.6) ? 'Хувийн' : 'Хамтран',
      restricted: chance(0.1),
    }
  }),
  ...record('WS100203', 1, (_, { life }) => ({
    status: life.properties ? 'Бүртгэлтэй' : 'Бүртгэлгүй',
    propertyCount: life.properties?.length ?? 0,
  })),
  ...list('WS100208', 0.5, 1, ({ digits }, { life }) => ({
    propertyNumber: `Ү-22${digits(8)}`,
    intent: 'орон сууц',
    fullAddress: `${life.home.street}, ${life.home.door}`,
    coOwner: `${life.patronymic}`,
  })),
  ...list('WS100209', 0.9, 3, ({ day, one, whole }) => ({
    regDate: day(2006, 2024),
    serviceName: one(['Худалдах, худалдан авах', 'Бэлэглэх', 'Өв залгамжлах']),
    propertyOwnerType: 'Иргэн',
    personCount: whole(1, 4),
  })),
  ...list('WS100210', 0.4, 1, ({ day, money }) => ({
    regDate: day(2020, 2026),
    serviceName: 'Шийдвэр гүйцэтгэх ажиллагааны хязгаарлалт',
    rightStatus: 'Хүчинтэй',
    price: money(1_000_000, 90_000_000, 100_000),
  })),
  ...list('WS100211', 0.5, 1, ({ day, digits, one, money }) => ({
    contractNo: `БГ-${digits(6)}`,
    personNmCorpNm: one(['Хаан банк', 'Хас банк', 'Голомт банк']),
    contractPrice: money(20_000_000, 150_000_000, 1_000_000),
    contractTermFrom: day(2015, 2024),
    contractTermTo: day(2030, 2045),
  })),
  ...list('WS100213', 0.5, 1, ({ day, one, money }) => ({
    registDe: day(2022, 2026),
    personNmCorpNn: one(['Номин холдинг ХХК', 'Оюун', 'Бат']),
    contractPrice: money(500_000, 4_000_000, 50_000),
  })),
  ...list(
    'WS100216',
    ({ life }) => life.properties !== undefined,
    1,
    ({ day }, { life }) => ({
      registrationNumber: life.properties![0]!.number,
      serviceName: 'Өмчлөх эрх',
      useKind: life.properties![0]!.kind,
      fullAddress: life.properties![0]!.address,
      registredDate: day(2006, 2024),
    }),
  ),
  ...list('ASSUMED-movable-pledges', 0.5, 2, ({ digits, one, day, money }) => ({
    noticeNumber: `ХБ-${digits(7)}`,
    asset: one(['Автомашин', 'Тоног төхөөрөмж', 'Мал']),
    creditor: one(['Хаан банк', 'Төрийн банк', 'Жижиг зээл ББСБ']),
    amount: money(2_000_000, 60_000_000, 500_000),
    validUntil: day(2027, 2030),
  })),
  ...list('ASSUMED-commissioned-buildings', 0.6, 2, ({ digits, whole, day }, { life }) => ({
    actNumber: `УК-${digits(5)}`,
    buildingAddress: `${life.home.street}, ${whole(1, 90)} тоот`,
    flatArea: whole(28, 110),
    commissionedDate: day(2022, 2026),
  })),
}
