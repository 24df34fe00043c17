import { type Answers, list, record } from '../synthetic.ts'

export const construction: Answers = {
  ...list('ASSUMED-construction-licence', 0.5, 2, (draw) => ({
    licenceNumber: `БА-${draw.digits(5)}/26`,
    legalEntityName: draw.one(['Өргөө барилга ХХК', 'Мөнх суурь ХХК']),
    works: draw.one(['Барилга угсралтын ажил', 'Барилгын зураг төсөл']),
    issuedDate: draw.day(2022, 2024),
    expireDate: draw.day(2027, 2029),
  })),
  ...record('ASSUMED-engineer-degree', 0.5, (draw) => ({
    degreeName: draw.one(['мэргэшсэн инженер', 'зөвлөх инженер']),
    field: draw.one(['барилга', 'дулаан хангамж', 'цахилгаан хангамж']),
    certificateNumber: `МИ-${draw.digits(5)}`,
    issuedDate: draw.day(2018, 2025),
  })),
  ...list('ASSUMED-building-permits', 0.6, 2, (draw, { life }) => ({
    permitNumber: `БЗ-2025/${draw.digits(4)}`,
    buildingName: draw.one(['Орон сууцны барилга', 'Үйлчилгээний барилга', 'Агуулах']),
    address: life.home.street,
    stage: draw.one(['суурь', 'угсралт', 'засал']),
    issuedDate: draw.day(2024, 2025),
  })),
  ...list('ASSUMED-building-acceptance', 0.6, 2, (draw, { life }) => ({
    actNumber: `АК-${draw.digits(5)}`,
    buildingName: draw.one(['Орон сууцны барилга', 'Хувийн орон сууц']),
    address: life.home.street,
    floors: draw.whole(1, 16),
    commissionedDate: draw.day(2015, 2024),
  })),
  ...list('ASSUMED-design-expertise', 0.5, 2, (draw) => ({
    conclusionNumber: `МД-2025/${draw.digits(4)}`,
    projectName: draw.one(['Орон сууц', 'Агуулах', 'Оффис']),
    result: draw.one(['нийцсэн', 'засварлах']),
    issuedDate: draw.day(2024, 2026),
  })),
}
