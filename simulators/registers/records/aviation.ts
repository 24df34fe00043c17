import { type Answers, list, record } from '../synthetic.ts'

export const aviation: Answers = {
  ...list('ASSUMED-aircraft', 0.6, 2, (draw) => ({
    registration: `JU-${draw.digits(4)}`,
    aircraftType: draw.one(['Cessna 208', 'Airbus H125', 'Boeing 737']),
    serialNumber: draw.digits(5),
    registeredDate: draw.day(2014, 2024),
    airworthyUntil: draw.day(2027, 2027),
  })),
  ...record(
    'ASSUMED-pilot',
    ({ life }) => life.passport !== undefined,
    (draw) => ({
      licenceNumber: `MGL-${draw.digits(4)}`,
      trade: draw.one(['Нисгэгч', 'Инженер', 'Нислэгийн удирдагч']),
      ratings: draw.one(['B737', 'C208', 'AS350']),
      medicalUntil: draw.day(2027, 2027),
      untilDate: draw.day(2028, 2029),
    }),
  ),
  ...list('ASSUMED-drones', 0.6, 2, (draw) => ({
    droneNumber: `МД-${draw.digits(5)}`,
    maker: 'DJI',
    droneModel: draw.one(['Mini 4', 'Mavic 3', 'Agras T40']),
    weight: draw.whole(250, 40_000),
    registeredDate: draw.day(2021, 2026),
  })),
  ...record('ASSUMED-drone', 0.9, (draw, { inputs }) => ({
    droneNumber: inputs.droneNumber ?? '',
    droneModel: draw.one(['Mini 4', 'Mavic 3', 'Agras T40']),
    weight: draw.whole(250, 40_000),
  })),
  ...record('ASSUMED-remote-pilot', 0.5, (draw) => ({
    certificateNumber: `ДН-${draw.digits(4)}`,
    category: draw.one(['Нээлттэй', 'Тусгай']),
    untilDate: draw.day(2027, 2029),
  })),
}
