import type { Register } from '#engine'

export const police = {
  id: 'police',
  agency: 'cheg',
  title: 'Цагдаагийн нэгдсэн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1003', subsystem: 'police' },
  correction: 'driver-correction',
  terms: { sensitivity: 'personal', law: { act: 'Цагдаагийн албаны тухай хууль' }, freshMinutes: 0 },
  operations: {
    driver: {
      code: 'WS100407',
      name: 'GetDriverLicenseInfo',
      title: 'Жолоочийн мэдээлэл',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
      fields: {
        licenseNumber: { title: 'Үнэмлэхийн дугаар', type: 'text' },
        classification: { title: 'Ангилал', type: 'text' },
        licenseDate: { title: 'Олгосон огноо', type: 'date' },
        expireDate: { title: 'Эрхийн дуусах огноо', type: 'date' },
        licenseStatus: { title: 'Төлөв', type: 'text' },
        driverScore: { title: 'Жолоочийн оноо', type: 'number' },
        lastname: { title: 'Эцэг, эхийн нэр', type: 'text' },
        firstname: { title: 'Нэр', type: 'text' },
        bloodType: { title: 'Цусны бүлэг', type: 'text' },
      },
    },
    /** What is unpaid; a fine that was paid is no row any more. */
    fines: {
      code: 'WS100422',
      name: 'GetCitizenPenaltyList',
      title: 'Төлөөгүй торгууль',
      law: { act: 'Зөрчлийн тухай хууль' },
      many: true,
      fields: {
        barcode: { title: 'Торгуулийн дугаар', type: 'text' },
        passDate: { title: 'Зөрчил гаргасан огноо', type: 'date' },
        localName: { title: 'Газар', type: 'text' },
        legalIndex: { title: 'Хуулийн заалт', type: 'text' },
        plateNumber: { title: 'Улсын дугаар', type: 'text' },
        amount: { title: 'Дүн', type: 'money' },
      },
    },
    /**
     * The exchange takes one fine's number and a transaction's; that all of a person's are settled at once, known by the
     * invoice, is an assumption.
     */
    payFines: {
      code: 'WS100408',
      name: 'UpdatePenaltyPayment',
      title: 'Торгуулийн төлбөр бүртгүүлэх',
      inputs: ['amount', 'invoice'],
      fields: {
        success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
    orderLicence: {
      code: 'ASSUMED-order-licence',
      name: 'OrderDriverLicense',
      title: 'Жолооны үнэмлэхийн захиалга бүртгүүлэх',
      assumed: true, // no operation of the exchange is known for it
      inputs: ['request', 'newClass', 'order'],
      fields: {
        success: { title: 'Захиалга бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
    liability: {
      code: 'WS100174',
      name: 'CitizenDoingCriminalLiabilitylInfo',
      title: 'Эрүүгийн хариуцлагын мэдээлэл',
      sensitivity: 'sensitive',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
      fields: {
        statusName: { title: 'Эрүүгийн хариуцлага', type: 'text' },
        checkedDate: { title: 'Шалгасан огноо', type: 'date' },
      },
    },
    record: {
      code: 'WS100175',
      name: 'CitizenWasCriminalLiabilitylInfo',
      title: 'Эрүүгийн хариуцлага хүлээж байсан мэдээлэл',
      sensitivity: 'sensitive',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
      many: true,
      fields: {
        punishmentDate: { title: 'Шийтгэсэн огноо', type: 'date' },
        courtName: { title: 'Шийтгэсэн шүүх', type: 'text' },
        decreeNumber: { title: 'Тогтоолын дугаар', type: 'text' },
        legalAct: { title: 'Эрүүгийн хуулийн зүйл', type: 'text' },
        punishmentType: { title: 'Ялын төрөл', type: 'text' },
        exemptDate: { title: 'Ялаас чөлөөлөгдсөн огноо', type: 'date' },
      },
    },
    companyLiability: {
      code: 'WS100308',
      name: 'LegalEntityDoingCriminalLiability',
      title: 'Хуулийн этгээдийн эрүүгийн хариуцлага',
      by: 'company',
      inputs: ['legalEntityNumber'],
      fields: {
        name: { title: 'Хуулийн этгээдийн нэр', type: 'text' },
        companyRegister: { title: 'Хуулийн этгээдийн регистр', type: 'text' },
        statusName: { title: 'Эрүүгийн хариуцлагын байдал', type: 'text' },
      },
    },
    companyRecord: {
      code: 'WS100309',
      name: 'LegalEntityWasCriminalLiability',
      title: 'Хуулийн этгээдийн ял шийтгэлийн түүх',
      by: 'company',
      many: true,
      inputs: ['legalEntityNumber'],
      fields: {
        punishmentDate: { title: 'Шийтгэсэн огноо', type: 'date' },
        courtName: { title: 'Шийтгэсэн шүүх', type: 'text' },
        decreeNumber: { title: 'Тогтоолын дугаар', type: 'text' },
        legalAct: { title: 'Эрүүгийн хуулийн зүйл', type: 'text' },
        punishmentType: { title: 'Ялын төрөл', type: 'text' },
      },
    },
    firearms: {
      code: 'WS100149',
      name: 'GetCitizenGunOwnerInfo',
      title: 'Эзэмшдэг галт зэвсэг',
      law: { act: 'Галт зэвсгийн тухай хууль' },
      freshMinutes: 60,
      many: true,
      fields: {
        certificateNum: { title: 'Зэвсгийн гэрчилгээний дугаар', type: 'text' },
        gunName: { title: 'Зэвсгийн төрөл', type: 'text' },
        mark: { title: 'Зэвсгийн марк', type: 'text' },
        gunBarrel: { title: 'Гол төмрийн дугаар', type: 'text' },
        ownerType: { title: 'Эзэмшлийн хэлбэр', type: 'text' },
      },
    },
    firearmCertificate: {
      code: 'ASSUMED-firearm-certificate',
      name: 'FirearmOwnerCertificateInfo',
      title: 'Галт зэвсгийн гэрчилгээ',
      law: { act: 'Галт зэвсгийн тухай хууль' },
      freshMinutes: 60,
      assumed: true, // the exchange has GS10019, which gives the number alone
      fields: {
        certificateNumber: { title: 'Гэрчилгээний дугаар', type: 'text' },
        purposeName: { title: 'Эзэмших зориулалт', type: 'text' },
        issuedDate: { title: 'Гэрчилгээ олгосон огноо', type: 'date' },
        expireDate: { title: 'Гэрчилгээ дуусах огноо', type: 'date' },
      },
    },
    wanted: {
      code: 'WS100197',
      name: 'EscapeePersonInfo',
      title: 'Эрэн сурвалжлах мэдээлэл',
      sensitivity: 'sensitive',
      fields: {
        statusName: { title: 'Эрэн сурвалжлалтын байдал', type: 'text' },
        checkedDate: { title: 'Эрэн сурвалжлалт шалгасан огноо', type: 'date' },
      },
    },
    offences: {
      code: 'WS100129',
      name: 'GetCitizenFoulInfo',
      title: 'Зөрчлийн бүртгэл',
      sensitivity: 'sensitive',
      law: { act: 'Зөрчлийн тухай хууль' },
      many: true,
      fields: {
        formBno: { title: 'Шийтгэлийн хуудасны дугаар', type: 'text' },
        foulName: { title: 'Зөрчлийн нэр', type: 'text' },
        content: { title: 'Зөрчлийн агуулга', type: 'text' },
        foulDate: { title: 'Зөрчил гарсан огноо', type: 'date' },
      },
    },
    vehicleFines: {
      code: 'WS100403',
      name: 'GetVehiclePenaltyList',
      title: 'Тээврийн хэрэгслийн торгууль',
      by: 'vehicle',
      law: { act: 'Зөрчлийн тухай хууль' },
      many: true,
      inputs: ['plateNumber'],
      fields: {
        barCode: { title: 'Торгуулийн хуудасны дугаар', type: 'text' },
        passDate: { title: 'Зөрчлийн огноо', type: 'date' },
        localName: { title: 'Зөрчил гарсан газар', type: 'text' },
        sanc: { title: 'Торгосон үндэслэл', type: 'text' },
        amount: { title: 'Торгуулийн дүн', type: 'money' },
        paid: { title: 'Төлсөн эсэх', type: 'yesNo' },
      },
    },
    impounded: {
      code: 'ASSUMED-impounded-vehicles',
      name: 'ImpoundedVehicleList',
      title: 'Журмын хашаанд байгаа машин',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        plateNumber: { title: 'Машины дугаар', type: 'text' },
        yardName: { title: 'Журмын хашаа', type: 'text' },
        takenDate: { title: 'Авчирсан огноо', type: 'date' },
        reasonName: { title: 'Авчирсан шалтгаан', type: 'text' },
      },
    },
    accidents: {
      code: 'ASSUMED-traffic-accidents',
      name: 'TrafficAccidentList',
      title: 'Зам тээврийн осол',
      freshMinutes: 60,
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        accidentNumber: { title: 'Ослын дугаар', type: 'text' },
        accidentDate: { title: 'Осол гарсан огноо', type: 'date' },
        place: { title: 'Осол гарсан газар', type: 'text' },
        plateNumber: { title: 'Ослын машины дугаар', type: 'text' },
        unitName: { title: 'Шалгасан хэлтэс', type: 'text' },
      },
    },
    accident: {
      code: 'ASSUMED-traffic-accident',
      name: 'TrafficAccidentInfo',
      title: 'Зам тээврийн ослын мэдээлэл',
      freshMinutes: 60,
      assumed: true, // no operation of the exchange is known for it
      inputs: ['accidentNumber'],
      fields: {
        accidentDate: { title: 'Осол болсон огноо', type: 'date' },
        place: { title: 'Осол болсон газар', type: 'text' },
        stateName: { title: 'Шалгалтын байдал', type: 'text' },
        faultName: { title: 'Буруутай тал', type: 'text' },
      },
    },
    reports: {
      code: 'ASSUMED-police-reports',
      name: 'CitizenReportList',
      title: 'Цагдаад өгсөн гомдол, мэдээлэл',
      sensitivity: 'sensitive',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        reportNumber: { title: 'Гомдлын дугаар', type: 'text' },
        receivedDate: { title: 'Хүлээн авсан огноо', type: 'date' },
        unitName: { title: 'Шалгаж байгаа хэлтэс', type: 'text' },
        stageName: { title: 'Шалгалтын шат', type: 'text' },
      },
    },
  },
} as const satisfies Register
