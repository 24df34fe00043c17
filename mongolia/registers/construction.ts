import type { Register } from '#engine'

export const construction = {
  id: 'construction',
  agency: 'bht',
  title: 'Барилгын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1035', subsystem: 'construction' },
  terms: { sensitivity: 'personal', law: { act: 'Барилгын тухай хууль' }, freshMinutes: 1440 },
  operations: {
    licence: {
      code: 'ASSUMED-construction-licence',
      name: 'ConstructionLicence',
      title: 'Барилгын тусгай зөвшөөрөл',
      assumed: true,
      many: true,
      fields: {
        licenceNumber: { title: 'Тусгай зөвшөөрлийн дугаар', type: 'text' },
        legalEntityName: { title: 'Байгууллагын нэр', type: 'text' },
        works: { title: 'Зөвшөөрсөн ажил', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
        expireDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    engineer: {
      code: 'ASSUMED-engineer-degree',
      name: 'EngineerDegree',
      title: 'Мэргэшсэн инженерийн зэрэг',
      assumed: true,
      fields: {
        degreeName: { title: 'Мэргэшлийн зэрэг', type: 'text' },
        field: { title: 'Мэргэжлийн чиглэл', type: 'text' },
        certificateNumber: { title: 'Үнэмлэхийн дугаар', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
    permits: {
      code: 'ASSUMED-building-permits',
      name: 'BuildingPermits',
      title: 'Барилгын ажлын зөвшөөрөл',
      freshMinutes: 60,
      assumed: true,
      many: true,
      fields: {
        permitNumber: { title: 'Барилгын зөвшөөрлийн дугаар', type: 'text' },
        buildingName: { title: 'Барилгын нэр', type: 'text' },
        address: { title: 'Барилгын хаяг', type: 'text' },
        stage: { title: 'Ажлын шат', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
    commissioned: {
      code: 'ASSUMED-building-acceptance',
      name: 'CommissionedBuildings',
      title: 'Ашиглалтад орсон барилга',
      assumed: true,
      many: true,
      fields: {
        actNumber: { title: 'Комиссын шийдвэрийн дугаар', type: 'text' },
        buildingName: { title: 'Барилгын нэр', type: 'text' },
        address: { title: 'Барилгын хаяг', type: 'text' },
        floors: { title: 'Давхар', type: 'number' },
        commissionedDate: { title: 'Ашиглалтад орсон огноо', type: 'date' },
      },
    },
    expertise: {
      code: 'ASSUMED-design-expertise',
      name: 'DesignExpertise',
      title: 'Зураг төслийн магадлал',
      assumed: true,
      many: true,
      fields: {
        conclusionNumber: { title: 'Магадлалын дүгнэлтийн дугаар', type: 'text' },
        projectName: { title: 'Төслийн нэр', type: 'text' },
        result: { title: 'Дүгнэлт', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
