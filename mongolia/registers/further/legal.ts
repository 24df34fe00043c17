import type { Further } from './row.ts'

const general = `companyName companyRegnum stateRegnum ownershipTypeName profitTypeName departmentName companyFounderCount
  decisionNumber decisionDate contractDate regulationDate founderDecisionName founderDecisionNumber founderDocumentName
  description createdDate createdUserName`

export const legal: Further = {
  created: [
    'WS100304',
    'GetLegalEntityNewlyCreatedInfo',
    'Шинээр бүртгэсэн хуулийн этгээд',
    'Newly registered legal entities',
    'nothing',
    `lesNumber=companyRegnum nationRegNo=stateRegnum companyTitle=companyName indutyCode=industryCode
      indutyTitle=industryName statusCode statusName taxofcCode=taxOfficeCode taxofcName=taxOffice telnoOne=phone telnoTwo=phone2 email
      regDate=registeredDate`,
    { inputs: ['startDate', 'endDate'], many: true },
  ],
  forTax: [
    'WS100311',
    'GetLegalEntityInfoToTax',
    'Татварт өгөх хуулийн этгээдийн мэдээлэл',
    'Legal entity, for the tax authority',
    'company',
    `companyRegnum nationRegNo=stateRegnum title=companyName ownershipType=ownershipTypeName dutyType bsnPdType bsnStartDate
      bsnEndDate foundationDecName=founderDecisionName foundationDecNo=founderDecisionNumber totalCapital status
      regDate=registeredDate lastname firstname regnum position countryCode countryName provinceName=aimagCityName
      districtName=soumDistrictName regionName microDistrictName townName streetName=street apartmentName=apartment
      doorNumber=door phoneNumber1=phone phoneNumber2=phone2 faxNumber=fax email branchName phone quota type=founderType
      shareQty indutyCode=industryCode indutyName=industryName permissionNumber permissionInstt
      permissionIssuer=permissionDate permissionStartDate permissionEndDate`,
    { sensitivity: 'personal', inputs: ['legalEntityNumber'] },
  ],
  openRecord: [
    'WS100316',
    'LegalEntityOpenData',
    'Хуулийн этгээдийн нээлттэй мэдээлэл',
    'Open record of a legal entity',
    'company',
    `${general} positionName regnum lastName=lastname firstName=firstname countryName status stateCity=aimagCityName
      soumDistrict=soumDistrictName bagKhoroo=bagKhorooName region town street apartment door phoneNumber=phone
      mobileNumber=phone2 fax email postBox addressType addressStatus companyStateRegnum stakeHolderTypeName
      stakeHolderRegnum sharePercent shareQty shareUnitPrice shareTotalAmount industryCode industryName industryStatus
      licenseNumber issuedBy issuedDate`,
    { sensitivity: 'open', inputs: ['legalEntityNumber'] },
  ],
  officialNames: [
    'WS100318',
    'LegalEntityOfficialNamesInfo',
    'Хуулийн этгээдийн албан ёсны нэр',
    'Official names of a legal entity',
    'company',
    'officialName registerNumber=companyRegnum',
    { inputs: ['regnum'], many: true },
  ],
  industryLicences: [
    'WS100322',
    'LegalEntityIndustryLicenseInfo',
    'Үйл ажиллагааны зөвшөөрөл',
    'Licences for activities',
    'company',
    'companyName companyRegnum industryCode beginDate=startDate endDate',
    { inputs: ['legalEntityNumber'], many: true },
  ],
  general: [
    'WS100324',
    'LegalEntityGeneralInfo',
    'Хуулийн этгээдийн ерөнхий мэдээлэл',
    'Legal entity in general',
    'company',
    `${general} ownershipTypeCode descriptionCode`,
    { inputs: ['legalEntityNumber'] },
  ],
  name: [
    'WS100328',
    'CheckLegalEntityNameInfo',
    'Хуулийн этгээдийн нэр шалгах',
    'Check a legal entity’s name',
    'company',
    'legalEntityName=companyName',
    { inputs: ['legalEntityNumber'] },
  ],
  liquidationNotice: [
    'WS100330',
    'LiquidationInfoService',
    'Татан буулгасан мэдэгдэл',
    'Notice of liquidation',
    'company',
    `lesNumber=companyRegnum companyTitle=companyName indutyCode=industryCode indutyTitle=industryName
      sttemntInstt=statementBy sttemntDe=statementDate regDate=registeredDate`,
    { inputs: ['legalEntityNumber'] },
  ],
}
