import type { Further } from './row.ts'

const open = { sensitivity: 'open' } as const

export const land: Further = {
  map: [
    'WS100222',
    'GetCadastralMap',
    'Нэгж талбарын кадастрын зураг',
    'Cadastral map of a parcel',
    'property',
    'data=mapImage',
    { ...open, inputs: ['parcelId'] },
  ],
  letters: [
    'WS100227',
    'LandOfficialLetterInfo',
    'Газрын албан бичиг',
    'Official letters about a parcel',
    'property',
    `docId docNumber appTypeCode appTypeDesc appStatusCode appStatusDesc decisionId decisionNumber decisionLevelCode
      decisionLevel decisionDate rightType rightDesc parcel=parcelId tmpParcel createdDate`,
    { inputs: ['id'], many: true },
  ],
  agreement: [
    'WS100234',
    'LandCadastreAgreementInfo',
    'Газрын хүсэлтийн гэрээ',
    'Contract of a land application',
    'number',
    `contractId contractNo contractDate contractBegin contractEnd certificateNo=certificateNumber certificateNoEgazar
      confirmCertRequest egazarConfirm code=statusCode description cancelReason`,
    { inputs: ['id'], many: true },
  ],
  applicants: [
    'WS100235',
    'LandCadastreApplicantInfo',
    'Газар хүсэгчид',
    'Who asks for a parcel',
    'number',
    `application personRegister=regnum middleName=surname name=lastname firstName=firstname dateOfBirth=birthDate
      gender=genderCode mainApplicant prCode prDesc ptCode ptDesc`,
    { inputs: ['id'], many: true },
  ],
  qr: [
    'WS100236',
    'LandCadastreQR',
    'Кадастрын зургийн QR код',
    'QR code of a cadastral map',
    'number',
    'stringQr',
    { ...open, inputs: ['id'] },
  ],
  vicinity: [
    'WS100238',
    'LandCadastreVicinityInfo',
    'Хөрш нэгж талбарууд',
    'Neighbouring parcels',
    'property',
    `parcelId oldParcelId landuse blockNo areaM2 addressStreetname=addressStreetName addressKhashaa description validFrom
      validTill geom utmGeom textGeometry fillColor boundaryColor boundaryWidth`,
    { ...open, inputs: ['id'], many: true },
  ],
  holding: [
    'WS100240',
    'LandInfoByPersonIdAndParcelId',
    'Иргэний нэгж талбарын дэлгэрэнгүй',
    'A person’s parcel in full',
    'person',
    `parcelId propertyNo=propertyNumber personRegnum=regnum personType surname lastname firstname aimagCityName
      soumDistrictName bagKhorooName addressStreetName addressKhashaa landuseType landuseTypeCode areaM2 rightType
      approvedDuration appId appNo appType appStatus decisionNo decisionDate decisionLevel certificateNo=certificateNumber
      contractNo contractStart contractEnd contractStatus court courtDecisionNo mortgage endMortgagePeriod impositionYear
      impositionDesc yearAmount totalAmount paidYearAmount paidTotalAmount remainingAmount levelNo levelName levelType
      levelTypeName basePriceM2 basePrice auctionAmount discountPercent confidence geom geometry qrcode`,
    { inputs: ['parcelId'] },
  ],
}
