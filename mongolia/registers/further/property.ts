import type { Further } from './row.ts'

const open = { sensitivity: 'open', freshMinutes: 1440 } as const
const now = { freshMinutes: 0 } as const
const noted = `propertyNumber propertyType purpose propertySize propertyValue serviceType ownerStatus regnum lastname
  firstname registeredDate`

export const property: Further = {
  recordLandRight: [
    'WS100204',
    'InsertLandOwningInfo',
    'Газрын эрх бүртгүүлэх',
    'Record a land right',
    'number',
    'success',
    {
      ...now,
      inputs: ['appNo', 'parcelId', 'areaM2', 'rightTypeName', 'landuseTypeName', 'decisionNo', 'decisionDate'],
    },
  ],
  // Fields assumed: the list knows no answer of the next two.
  recordLandHolder: [
    'WS100205',
    'InsertLandSuitorInfo',
    'Газрын эрх хүсэгч бүртгүүлэх',
    'Record who asks for a land right',
    'number',
    'success',
    { ...now, inputs: ['appNo', 'suitorRegister', 'suitorType'] },
  ],
  recordLandPaper: [
    'WS100206',
    'InsertLandDirectionInfo',
    'Газрын баримт бүртгүүлэх',
    'Record a paper about land',
    'number',
    'success',
    { ...now, inputs: ['appNo', 'docTypeCode', 'docTypeName', 'archiveDir'] },
  ],
  landRequest: [
    'WS100207',
    'GetApprovedLandRequestInfo',
    'Газрын эрхийн бүртгэлийн шийдвэр',
    'Decision on recording a land right',
    'number',
    'appNo parcelId approvedStatus prprtyNationReqNo=propertyNumber reason',
    { ...now, inputs: ['appNo', 'parcelId'] },
  ],
  ownerChanges: [
    'WS100212',
    'GetPropertyChangeOwnerInfo',
    'Өмчлөгчийн өөрчлөлт',
    'Changes of owner',
    'property',
    `properyNum=propertyNumber personNmCorpNm=ownerName personSurnm=lastname personCorpIdno=ownerRegnum contractPrice status
      registDe=registeredDate`,
    { inputs: ['propertyNumber'], many: true },
  ],
  atAddress: [
    'WS100214',
    'GetPropertyInfoAddress',
    'Хаяг дээрх үл хөдлөх хөрөнгө',
    'Property at an address',
    'place',
    `propertyNumber fullAddress zoriulalt=purpose tuluv=status personNmCorpNn=ownerName personSurnm=lastname
      personCorpIdno=ownerRegnum registDe=registeredDate`,
    { inputs: ['city', 'district', 'khoroo', 'addressStreet', 'addressApartment'], many: true },
  ],
  landOwner: [
    'WS100217',
    'PropertyLandOwnerInfo',
    'Газрын өмчлөгч, эзэмшигч',
    'Owner or possessor of land',
    'property',
    `propertyNumber percalId=parcelId fullAddress rightDetCode=rightType serviceDetCode=serviceType regnum lastname firstname
      registredDate=registeredDate`,
    { inputs: ['propertyNumber', 'type'] },
  ],
  basics: [
    'WS100223',
    'GetPropertyBasicInfo',
    'Үл хөдлөх хөрөнгийн товч мэдээлэл',
    'Property in brief',
    'property',
    `${noted} fullAddress`,
    { inputs: ['propertyNumber'], many: true },
  ],
  inPeriod: [
    'WS100224',
    'PropertyInfoBetweenDate',
    'Тухайн хугацаанд бүртгэсэн үл хөдлөх хөрөнгө',
    'Property recorded in a period',
    'nothing',
    `${noted} subPurpose aimagCityName soumDistrictName fullAddress`,
    { inputs: ['startDate', 'endDate'], many: true },
  ],
  detailsInPeriod: [
    'WS100239',
    'PropertyDetailsBetweenDate',
    'Тухайн хугацааны бүртгэлийн дэлгэрэнгүй',
    'Details of property recorded in a period',
    'nothing',
    `${noted} subPurpose addressType cityName=aimagCityName districtName=soumDistrictName`,
    { inputs: ['startDate', 'endDate'], many: true },
  ],
  value: [
    'WS100225',
    'PropertyValueInfo',
    'Үл хөдлөх хөрөнгийн үнэлгээ',
    'Value of property',
    'property',
    'propertyValue parcelId',
    { inputs: ['propertyNumber'] },
  ],
  address: [
    'WS100228',
    'AddressMoreInfo',
    'Хаягийн дэлгэрэнгүй',
    'An address in full',
    'place',
    `addressId aimagCityCode aimagCityName soumDistrictCode soumDistrictName bagKhorooCode bagKhorooName addressRegionId
      addressRegionName addressTownId addressTownName addressStreetId addressStreetName addressApartmentId
      addressApartmentName addressTypeCode addressTypeName`,
    {
      ...open,
      inputs: [
        'aimagCityCode',
        'soumDistrictCode',
        'bagKhorooCode',
        'addressStreet',
        'addressAparment',
        'addressTypeName',
      ],
    },
  ],
  addresses: [
    'WS100229',
    'AddressListInfo',
    'Баг, хорооны хаягийн жагсаалт',
    'Addresses of a bag or khoroo',
    'place',
    'addressData=fullAddress',
    { ...open, inputs: ['aimagCityCode', 'soumDistrictCode', 'bagKhorooCode', 'type'], many: true },
  ],
}
